package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/** Cuts a galley into pages, where strips allow it. */
final class Paginator {

  /**
   * How much of a group that no page can hold must fit where it starts: a heading, a table's head,
   * two rows.
   */
  private static final int START = 4;

  private final List<Sheet> sheets = new ArrayList<>();
  private Sheet sheet = new Sheet();
  private float top;
  private final float bottom;
  private float foot;
  private boolean fresh = true;
  private boolean turning;

  private Paginator(float firstTop, float bottom) {
    this.top = firstTop;
    this.bottom = bottom;
    this.foot = bottom;
    sheets.add(sheet);
  }

  /**
   * Pages whose text ends above the given height.
   *
   * @param firstTop where the text of page 1 starts
   */
  static List<Sheet> pages(List<Strip> strips, float firstTop, float bottom) {
    Paginator paginator = new Paginator(firstTop, bottom);
    int from = 0;
    for (int i = 0; i < strips.size(); i++) {
      boolean breaks = strips.get(i).place() == Strip.Place.PAGE_BREAK;
      if (breaks || !strips.get(i).keepWithNext() || i == strips.size() - 1) {
        paginator.place(strips.subList(from, breaks ? i : i + 1));
        from = i + 1;
      }
      paginator.turning |= breaks;
    }
    return paginator.sheets;
  }

  private void place(List<Strip> group) {
    if (turning && !group.isEmpty()) {
      turn();
    }
    List<Strip> start = group;
    if (height(group) > bottom - Paper.TOP) {
      start = group.subList(0, Math.min(group.size(), START));
    }
    if (!fresh && !fits(start)) {
      nextPage();
    }
    for (Strip strip : group) {
      if (!fresh && !fits(List.of(strip))) {
        nextPage();
      }
      place(strip);
    }
  }

  private boolean fits(List<Strip> group) {
    return top + height(group) <= foot + 0.01f;
  }

  private static float height(List<Strip> group) {
    float height = 0;
    for (Strip strip : group) {
      height += strip.reach();
    }
    return height;
  }

  private void place(Strip strip) {
    if (strip.place() == Strip.Place.AT_THE_FOOT) {
      foot -= strip.height();
      sheet.place(foot, strip);
      fresh = false;
      return;
    }
    if (fresh && sheets.size() > 1) {
      for (Strip head : strip.runningHead()) {
        sheet.place(top, head);
        top += head.height();
      }
    }
    top += fresh ? 0 : strip.space();
    sheet.place(top, strip);
    top += strip.height();
    fresh = false;
  }

  /** A new page only when something comes on it, and is not at its top anyway. */
  private void turn() {
    turning = false;
    if (!fresh) {
      nextPage();
    }
  }

  private void nextPage() {
    sheet = new Sheet();
    sheets.add(sheet);
    top = Paper.TOP;
    foot = bottom;
    fresh = true;
  }
}
