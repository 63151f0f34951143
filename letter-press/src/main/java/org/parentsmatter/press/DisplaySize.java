package org.parentsmatter.press;

import java.util.List;
import org.parentsmatter.press.Wording.Run;

/** How large words are set that are to be read from afar, and how wide. */
final class DisplaySize {

  /** In points; few of them, so that what belongs together looks alike. */
  private static final float[] SIZES = {96, 80, 66, 54, 44, 36, 30, 25};

  private static final float SMALLEST = 20;

  private static final float LEADING = 1.16f;
  private static final float HIGHEST = Paper.mm(240);

  private DisplaySize() {}

  /**
   * The largest size in which no word is cut, and each text fits into so many lines and all on one
   * page; the smallest where there is none.
   */
  static Style of(Copy copy, List<String> texts, int lines, Ink ink) throws CannotSet {
    for (float size : SIZES) {
      Style style = style(size, ink);
      if (fit(copy, texts, lines, style)) {
        return style;
      }
    }
    return style(SMALLEST, ink);
  }

  private static Style style(float size, Ink ink) {
    return new Style(size, size * LEADING, ink);
  }

  /** The narrowest column in which the words need no more lines: all of these are as full. */
  static float width(Copy copy, String words, Style style) throws CannotSet {
    List<Run> runs = List.of(Run.of(copy.type().printable("text", words), true));
    int lines = lines(copy, runs, style, Paper.COLUMN);
    float narrow = LineBreaker.widest(copy.type().shaper(), runs, copy.tongue().script());
    float from = Math.min(Paper.COLUMN, narrow * style.size() / 1000);
    float to = Paper.COLUMN;
    while (to - from > 1) {
      float middle = (from + to) / 2;
      if (lines(copy, runs, style, middle) > lines) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return to;
  }

  /** Not kept as other lines are: most of them are never printed. */
  private static int lines(Copy copy, List<Run> runs, Style style, float width) throws CannotSet {
    Shaper shaper = copy.type().shaper();
    return LineBreaker.lines(shaper, runs, copy.tongue().script(), style.size(), width).size();
  }

  private static boolean fit(Copy copy, List<String> texts, int most, Style style)
      throws CannotSet {
    float height = 0;
    for (String text : texts) {
      List<Run> runs = List.of(Run.of(copy.type().printable("text", text), true));
      float widest = LineBreaker.widest(copy.type().shaper(), runs, copy.tongue().script());
      List<Line> lines = copy.lines(runs, style, Paper.COLUMN);
      if (widest * style.size() / 1000 > Paper.COLUMN || lines.size() > most) {
        return false;
      }
      height += Line.height(lines, style);
    }
    return height <= HIGHEST;
  }
}
