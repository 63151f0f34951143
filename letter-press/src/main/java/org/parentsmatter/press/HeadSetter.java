package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/** Sets the small words at the head of every page of a paper. */
final class HeadSetter {

  /** Nearer to the edge of the sheet many printers do not print. */
  private static final float HIGHEST = Paper.mm(5.5);

  private static final float BOTTOM = Paper.mm(14);
  private static final float RULE = Paper.mm(15);

  private final Copy copy;
  private final Style style;
  private final List<Line> lines;

  /**
   * @param words may be empty
   * @throws CannotSet when there is no room for them
   */
  HeadSetter(Copy copy, String words) throws CannotSet {
    this.copy = copy;
    List<Run> runs = List.of(Run.of(words, false));
    Style fitting = copy.sized(Style.FINE);
    while (fitting.size() > Style.FINE.size() && height(runs, fitting) > BOTTOM - HIGHEST) {
      fitting = smaller(fitting);
    }
    if (height(runs, fitting) > BOTTOM - HIGHEST) {
      throw new CannotSet("The head of the pages must fit on two lines");
    }
    this.style = fitting;
    this.lines = words.isEmpty() ? List.of() : copy.lines(runs, style, Paper.COLUMN);
  }

  private float height(List<Run> runs, Style tried) throws CannotSet {
    return Line.height(copy.lines(runs, tried, Paper.COLUMN), tried);
  }

  /** Large print gives way where a school's name is long. */
  private static Style smaller(Style style) {
    float size = Math.max(Style.FINE.size(), style.size() - 1);
    return new Style(size, style.leading() * size / style.size(), style.ink());
  }

  /** Measured from the top edge of the sheet. */
  Strip head(Tag tag) {
    List<Mark> marks = new ArrayList<>();
    if (!lines.isEmpty()) {
      float top = BOTTOM - Line.height(lines, style);
      marks.addAll(copy.column(tag, lines, style, Paper.LEFT, top));
      marks.add(new Mark.Rule(Paper.LEFT, RULE, Paper.RIGHT, RULE, 0.5f, false, Ink.LINE));
    }
    return Strip.of(0, 0, marks);
  }
}
