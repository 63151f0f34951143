package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/** Sets the small line at the head of every page of a paper. */
final class HeadSetter {

  private static final float BOTTOM = Paper.mm(14);
  private static final float RULE = Paper.mm(15);

  private final Copy copy;
  private final Style style;
  private final Line line;

  /**
   * @param words may be empty
   * @throws CannotSet when they need more than one line
   */
  HeadSetter(Copy copy, String words) throws CannotSet {
    this.copy = copy;
    this.style = copy.sized(Style.FINE);
    List<Line> lines = copy.lines(List.of(Run.of(words, false)), style, Paper.COLUMN);
    if (lines.size() > 1) {
      throw new CannotSet("The head of the pages must fit on one line");
    }
    this.line = words.isEmpty() ? null : lines.get(0);
  }

  /** Measured from the top edge of the sheet. */
  Strip head(Tag tag) {
    List<Mark> marks = new ArrayList<>();
    if (line != null) {
      marks.add(copy.line(tag, line, style, Paper.LEFT, BOTTOM - line.height(style)));
      marks.add(new Mark.Rule(Paper.LEFT, RULE, Paper.RIGHT, RULE, 0.5f, false, Ink.LINE));
    }
    return Strip.of(0, 0, marks);
  }
}
