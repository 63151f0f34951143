package org.parentsmatter.press;

import java.util.List;
import org.parentsmatter.press.Wording.Run;

/**
 * A sheet between the letters of two groups in a print run, so that whoever parts the pile sees
 * from afar where the next group begins.
 */
final class SeparatorSheet {

  private static final float TOP = Paper.mm(60);
  private static final Style LARGE = new Style(48, 58, Ink.SCHOOL);
  private static final Style WORDS = new Style(16, 22, Ink.BLACK);

  private SeparatorSheet() {}

  /**
   * @param group what comes next, in large letters
   * @param words what else is to be said, in a sentence
   */
  static Composition of(TypeCase type, String group, String words) throws CannotSet {
    Copy copy = Calibration.copy(type, EnvelopeProfile.NONE);
    Tag structure = Tag.letter(Calibration.WORDS.language());
    Sheet sheet = new Sheet();
    float y = TOP;
    y = place(copy, structure.heading(Tag.Kind.TITLE), group, LARGE, y, sheet);
    place(copy, structure.add(Tag.Kind.PARAGRAPH), words, WORDS, y, sheet);
    return new Composition(List.of(sheet), List.of(structure), Tongue.ENGLISH);
  }

  private static float place(Copy copy, Tag tag, String text, Style style, float y, Sheet sheet)
      throws CannotSet {
    List<Line> lines = copy.lines(List.of(Run.of(text, true)), style, Paper.COLUMN);
    List<Mark> marks = copy.column(tag, lines, style, Paper.LEFT, 0);
    float height = Line.height(lines, style);
    sheet.place(y, Strip.of(0, height, marks));
    return y + height;
  }
}
