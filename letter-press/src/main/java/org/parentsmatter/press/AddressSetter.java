package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/**
 * Sets the recipient's block so that the envelope window always shows all of it, in smaller type
 * where it must. It stands where the window is, whatever the language of the letter.
 */
final class AddressSetter {

  private static final float[] SIZES = {10.5f, 10, 9.5f, 9, 8.5f, 8};
  private static final float[] LARGE_SIZES = {16, 14, 12, 11, 10.5f, 10, 9.5f, 9, 8.5f, 8};
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
    for (float size : copy.large() ? LARGE_SIZES : SIZES) {
      Style style = new Style(size, size * CLOSEST, Ink.BLACK);
      List<Line> lines = lines(address, style);
      float between = room(lines, size) / Math.max(1, lines.size() - 1);
      if (lines.size() <= MOST_LINES && between >= closest(lines, style)) {
        return marks(lines, style, Math.min(between, Math.max(size * WIDEST, closest(lines, style))));
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
      lines.addAll(
          copy.lines(Run.plain(line), style, Paper.mm(area.width()), Script.FROM_LEFT));
    }
    return lines;
  }

  /** What the window leaves between the first baseline and the last. */
  private float room(List<Line> lines, float size) {
    return Paper.mm(area.height()) - ascent(lines.get(0), size) - descent(last(lines), size);
  }

  private static Line last(List<Line> lines) {
    return lines.get(lines.size() - 1);
  }

  private static float ascent(Line line, float size) {
    return Math.max(ASCENT * size, line.top());
  }

  private static float descent(Line line, float size) {
    return Math.max(DESCENT * size, -line.bottom());
  }

  /** The smallest distance of baselines at which no two lines touch. */
  private static float closest(List<Line> lines, Style style) {
    float closest = style.leading();
    for (int i = 1; i < lines.size(); i++) {
      float touching =
          descent(lines.get(i - 1), style.size()) + ascent(lines.get(i), style.size());
      closest = Math.max(closest, touching);
    }
    return closest;
  }

  private List<Mark> marks(List<Line> lines, Style style, float between) {
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    List<Mark> marks = new ArrayList<>();
    float x = Paper.mm(area.left());
    float baseline = Paper.mm(area.top()) + ascent(lines.get(0), style.size());
    for (Line line : lines) {
      Line spaced = line.spaced(Script.FROM_LEFT, style.size());
      marks.add(new Mark.Text(tag, x, baseline, spaced, style));
      baseline += between;
    }
    return marks;
  }
}
