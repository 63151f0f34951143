package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LineBreaker.Line;
import org.parentsmatter.press.Wording.Run;

/** Sets the foot of every page: the school's core message, the reference, page n of m. */
final class FootSetter {

  private static final float TOP = Paper.mm(281);
  private static final float MESSAGE = Paper.mm(110);

  private final Copy copy;

  FootSetter(Copy copy) {
    this.copy = copy;
  }

  Strip foot(int page, int pages) throws CannotSet {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rule(Paper.LEFT, 0, Paper.RIGHT, 0, 0.5f, false, Ink.LINE));
    List<Line> message = copy.lines(Run.plain(copy.data().coreMessage()), Style.FINE, MESSAGE);
    marks.addAll(copy.column(null, message, Style.FINE, Paper.LEFT, 4));
    String numbers = PrintedWords.footer(copy.data().reference(), page, pages);
    Line line = copy.lines(Run.plain(numbers), Style.FINE, Paper.COLUMN).get(0);
    marks.addAll(copy.line(null, line, Style.FINE, Paper.RIGHT - line.width(), 4));
    return Strip.of(0, 0, marks);
  }

  static float top() {
    return TOP;
  }
}
