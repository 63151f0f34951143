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
  private final EnvelopeProfile.Area area;

  AddressSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
    this.area = copy.envelope().address();
  }

  List<Mark> address() throws CannotSet {
    List<String> address = copy.data().addressLines();
    if (copy.envelope() == EnvelopeProfile.NOTIFY) {
      NotifyRules.checkAddress(address);
    }
    if (address.isEmpty()) {
      return List.of();
    }
    for (float size : copy.large() ? LARGE_SIZES : SIZES) {
      Style style = new Style(size, size * CLOSEST, Ink.BLACK);
      List<Line> lines = lines(address, style);
      float spare = room(lines, size) - distance(lines, style);
      if (lines.size() <= MOST_LINES && spare >= 0) {
        float more = Math.min(spare / Math.max(1, lines.size() - 1), size * (WIDEST - CLOSEST));
        return marks(lines, style, more);
      }
    }
    throw new CannotSet(
        "The address of \""
            + address.get(0)
            + "\" does not fit into "
            + (copy.envelope() == EnvelopeProfile.DL ? "the envelope window" : "its place")
            + ": it may have "
            + MOST_LINES
            + " lines of about 50 characters");
  }

  private List<Line> lines(List<String> address, Style style) throws CannotSet {
    List<Line> lines = new ArrayList<>();
    for (String line : address) {
      lines.addAll(copy.lines(Run.plain(line), style, Paper.mm(area.width()), Script.FROM_LEFT));
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

  /** From the first baseline to the last, at the least. */
  private static float distance(List<Line> lines, Style style) {
    float distance = 0;
    for (int i = 1; i < lines.size(); i++) {
      distance += between(lines.get(i - 1), lines.get(i), style);
    }
    return distance;
  }

  /** From baseline to baseline, so that two lines do not touch. */
  private static float between(Line upper, Line lower, Style style) {
    return Math.max(style.leading(), descent(upper, style.size()) + ascent(lower, style.size()));
  }

  private List<Mark> marks(List<Line> lines, Style style, float more) {
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    List<Mark> marks = new ArrayList<>();
    float x = Paper.mm(area.left());
    float baseline = Paper.mm(area.top()) + ascent(lines.get(0), style.size());
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        baseline += between(lines.get(i - 1), lines.get(i), style) + more;
      }
      Line spaced = lines.get(i).spaced(Script.FROM_LEFT, style.size());
      marks.add(new Mark.Text(tag, x, baseline, spaced, style));
    }
    return marks;
  }
}
