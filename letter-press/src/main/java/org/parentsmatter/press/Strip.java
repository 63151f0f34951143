package org.parentsmatter.press;

import java.util.List;

/**
 * A horizontal strip of a letter that is never cut: a line of text, a row of a table, a slip.
 *
 * @param space above the strip, dropped at the top of a page
 * @param keepWithNext whether the next strip must start on the same page
 * @param runningHead what is printed again above the strip when it comes first on a page
 */
record Strip(
    float space,
    float height,
    boolean keepWithNext,
    Place place,
    List<Strip> runningHead,
    List<Mark> marks) {

  /** Where a strip goes on its page. */
  enum Place {
    BELOW_THE_LAST,
    AT_THE_FOOT,
    /** Nowhere: it has no marks, and what follows goes on the next page. */
    PAGE_BREAK
  }

  static Strip of(float space, float height, List<Mark> marks) {
    return new Strip(space, height, false, Place.BELOW_THE_LAST, List.of(), List.copyOf(marks));
  }

  static Strip pageBreak() {
    return new Strip(0, 0, false, Place.PAGE_BREAK, List.of(), List.of());
  }

  Strip keptWithNext() {
    return new Strip(space, height, true, place, runningHead, marks);
  }

  Strip after(float newSpace) {
    return new Strip(newSpace, height, keepWithNext, place, runningHead, marks);
  }

  Strip atTheFoot() {
    return new Strip(space, height, keepWithNext, Place.AT_THE_FOOT, runningHead, marks);
  }

  Strip under(List<Strip> head) {
    return new Strip(space, height, keepWithNext, place, head, marks);
  }

  /** The same on a page that runs from the right. */
  Strip mirrored() {
    return new Strip(
        space,
        height,
        keepWithNext,
        place,
        runningHead.stream().map(Strip::mirrored).toList(),
        marks.stream().map(Mark::mirrored).toList());
  }

  float reach() {
    return space + height;
  }
}
