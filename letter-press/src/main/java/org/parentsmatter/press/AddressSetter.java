package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LineBreaker.Line;
import org.parentsmatter.press.Wording.Run;

/**
 * Sets the recipient's block so that the envelope window always shows all of it, in smaller type
 * where it must.
 */
final class AddressSetter {

  private static final float[] SIZES = {10.5f, 10, 9.5f, 9, 8.5f, 8};
  private static final int MOST_LINES = 7;

  /**
   * Above the baseline, room for an accent on a capital; a line is a little more than its letters.
   */
  private static final float ASCENT = 0.95f;

  private static final float DESCENT = 0.25f;
  private static final float CLOSEST = 1.2f;
  private static final float WIDEST = 1.4f;

  private final Copy copy;
  private final Tag document;
  private final EnvelopeWindow.Area area;

  AddressSetter(Copy copy, Tag document, EnvelopeWindow window) {
    this.copy = copy;
    this.document = document;
    this.area = window.alwaysShows();
  }

  List<Mark> address() throws CannotSet {
    List<String> address = copy.data().addressLines();
    if (address.isEmpty()) {
      return List.of();
    }
    for (float size : SIZES) {
      Style style = new Style(size, size * CLOSEST, Ink.BLACK);
      List<Line> lines = lines(address, style);
      float letters = (ASCENT + DESCENT) * size;
      float between = (Paper.mm(area.height()) - letters) / Math.max(1, lines.size() - 1);
      if (lines.size() <= MOST_LINES && between >= style.leading()) {
        return marks(lines, new Style(size, Math.min(between, size * WIDEST), Ink.BLACK));
      }
    }
    throw new CannotSet(
        "The address of \""
            + address.get(0)
            + "\" does not fit into the envelope window: it may have "
            + MOST_LINES
            + " lines of about 50 characters");
  }

  private List<Line> lines(List<String> address, Style style) throws CannotSet {
    List<Line> lines = new ArrayList<>();
    for (String line : address) {
      lines.addAll(copy.lines(Run.plain(line), style, Paper.mm(area.width())));
    }
    return lines;
  }

  private List<Mark> marks(List<Line> lines, Style style) {
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    List<Mark> marks = new ArrayList<>();
    float x = Paper.mm(area.left());
    float baseline = Paper.mm(area.top()) + ASCENT * style.size();
    for (Line line : lines) {
      marks.addAll(copy.line(tag, line, style, x, baseline - style.baseline()));
      baseline += style.leading();
    }
    return marks;
  }
}
