package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/** Sets the foot of every page: the school's core message or other words, page n of m. */
final class FootSetter {

  private static final float TOP = Paper.mm(281);

  /** Nearer to the edge of the sheet many printers do not print. */
  private static final float LAST = Paper.mm(292);

  private static final float ABOVE = Paper.mm(5);
  private static final float PADDING = 4;
  private static final float GAP = Paper.mm(6);

  private final Copy copy;
  private final Style style;
  private final List<Line> message;

  /** Of a letter. */
  FootSetter(Copy copy) throws CannotSet {
    this(
        copy,
        copy.quote(copy.data().coreMessage()),
        copy.words().footer(copy.data().reference(), 99, 99));
  }

  /**
   * @param widest what may stand at the right of the message
   */
  FootSetter(Copy copy, Run message, List<Run> widest) throws CannotSet {
    this.copy = copy;
    this.style = copy.sized(Style.FINE);
    float numbers = numbers(widest).width();
    this.message = copy.lines(List.of(message), style, Paper.COLUMN - numbers - GAP);
  }

  private Line numbers(List<Run> numbers) throws CannotSet {
    return copy.lines(numbers, style, Paper.COLUMN).get(0);
  }

  /** Of a letter. */
  Strip foot(int page, int pages) throws CannotSet {
    return foot(null, copy.words().footer(copy.data().reference(), page, pages));
  }

  /**
   * Where the message is not said but seen only, it has no tag.
   *
   * @param pageNumbers what stands at the right
   */
  Strip foot(Tag tag, List<Run> pageNumbers) throws CannotSet {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rule(Paper.LEFT, 0, Paper.RIGHT, 0, 0.5f, false, Ink.LINE));
    marks.addAll(copy.column(tag, message, style, Paper.LEFT, PADDING));
    Line numbers = numbers(pageNumbers);
    marks.add(copy.line(null, numbers, style, Paper.RIGHT - numbers.width(), PADDING));
    return Strip.of(0, 0, marks);
  }

  float top() {
    return Math.min(TOP, LAST - PADDING - Line.height(message, style));
  }

  /** Where the text of a page must end. */
  float bottom() {
    return top() - ABOVE;
  }
}
