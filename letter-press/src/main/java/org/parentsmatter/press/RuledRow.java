package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/** Makes a row of a table one to write in: high enough for a hand, with lines around its cells. */
final class RuledRow {

  /** Ten millimetres also when the places of the lines have been rounded. */
  private static final float LEAST_HEIGHT = Paper.mm(10.01);

  private static final float THICKNESS = 0.5f;

  private RuledRow() {}

  /** The row with its words in the middle of its height. */
  static Strip of(Strip row, float[] widths) {
    float height = Math.max(LEAST_HEIGHT, row.height());
    float down = (height - row.height()) / 2;
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : row.marks()) {
      if (mark instanceof Mark.Text text) {
        marks.add(new Mark.Text(text.tag(), text.x(), text.y() + down, text.line(), text.style()));
      }
    }
    rule(Paper.LEFT, 0, Paper.RIGHT, 0, marks);
    rule(Paper.LEFT, height, Paper.RIGHT, height, marks);
    float x = Paper.LEFT;
    rule(x, 0, x, height, marks);
    for (float width : widths) {
      x += width;
      rule(x, 0, x, height, marks);
    }
    return Strip.of(row.space(), height, marks);
  }

  private static void rule(float x1, float y1, float x2, float y2, List<Mark> marks) {
    marks.add(new Mark.Rule(x1, y1, x2, y2, THICKNESS, false, Ink.GREY));
  }
}
