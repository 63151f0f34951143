package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/** Sets tables: no row is cut, and the head is printed again where a table goes over a page. */
final class TableSetter {

  private static final float PADDING = 4;
  private static final float NARROWEST = Paper.mm(15);
  private static final float NARROWEST_OF_GRID = Paper.mm(10);

  private final Copy copy;
  private final Tag document;
  private final Style style;

  TableSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
    this.style = copy.sized(Style.TABLE);
  }

  List<Strip> rows(Block.Table table) throws CannotSet {
    List<Block.Column> columns = table.columns();
    float[] widths = widths(columns, NARROWEST);
    Tag tableTag = document.add(Tag.Kind.TABLE);
    List<Strip> strips = new ArrayList<>();
    Strip head = row(tableTag.add(Tag.Kind.ROW), widths, titles(columns), true, 0);
    strips.add(head.keptWithNext());
    List<Strip> again = List.of(row(null, widths, titles(columns), true, 0));
    for (List<List<Run>> cells : TableCells.of(copy, table)) {
      strips.add(row(tableTag.add(Tag.Kind.ROW), widths, cells, false, 0).under(again));
    }
    return strips;
  }

  private static List<List<Run>> titles(List<Block.Column> columns) {
    return columns.stream().map(column -> Run.bold(column.title())).toList();
  }

  List<Strip> rows(Block.Grid grid) throws CannotSet {
    float[] widths = widths(grid.columns(), NARROWEST_OF_GRID);
    List<String> titles = grid.columns().stream().map(Block.GridColumn::title).toList();
    Tag table = document.add(Tag.Kind.TABLE);
    List<Strip> strips = new ArrayList<>();
    Strip head = row(grid, table.add(Tag.Kind.ROW), widths, titles, true);
    strips.add(grid.rows().isEmpty() ? head : head.keptWithNext());
    List<Strip> again = List.of(row(grid, null, widths, titles, true));
    for (List<String> cells : grid.rows()) {
      strips.add(row(grid, table.add(Tag.Kind.ROW), widths, cells, false).under(again));
    }
    return strips;
  }

  private Strip row(Block.Grid grid, Tag tag, float[] widths, List<String> cells, boolean head)
      throws CannotSet {
    List<List<Run>> runs = cells.stream().map(text -> List.of(Run.of(text, head))).toList();
    Strip row = row(tag, widths, runs, head, grid.toSign() ? PADDING : 0);
    return grid.toSign() ? RuledRow.of(row, widths) : row;
  }

  /** The columns' shares of the width, but none narrower than the longest word of its title. */
  private float[] widths(List<? extends Block.Headed> columns, float narrowest) throws CannotSet {
    float share = 0;
    for (Block.Headed column : columns) {
      share += column.share();
    }
    float[] widths = new float[columns.size()];
    int widest = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Paper.COLUMN * columns.get(i).share() / share;
      widest = widths[i] > widths[widest] ? i : widest;
    }
    for (int i = 0; i < widths.length; i++) {
      for (String word : columns.get(i).title().split(" ")) {
        float lacking =
            copy.lines(Run.bold(word), style, Paper.COLUMN).get(0).width()
                + 2 * PADDING
                - widths[i];
        if (lacking > 0 && i != widest) {
          widths[i] += lacking;
          widths[widest] -= lacking;
        }
      }
    }
    if (widths[widest] < narrowest) {
      throw new CannotSet("The headings of a table are too long to stand beside each other");
    }
    return widths;
  }

  private static String text(List<Run> cell) {
    return cell.size() == 1 ? cell.get(0).text() : "";
  }

  private Strip row(Tag row, float[] widths, List<List<Run>> cells, boolean head, float firstInset)
      throws CannotSet {
    List<Mark> marks = new ArrayList<>();
    float x = Paper.LEFT;
    float height = 0;
    for (int i = 0; i < widths.length; i++) {
      float width = widths[i];
      List<Line> lines = copy.lines(cells.get(i), style, width - 2 * PADDING);
      Tag cell = row == null ? null : row.add(head ? Tag.Kind.COLUMN_HEAD : Tag.Kind.CELL);
      Tag content = cell == null ? null : copy.quotes().tag(cell, text(cells.get(i)));
      float inset = i == 0 ? firstInset : PADDING;
      marks.addAll(copy.column(content, lines, style, x + inset, PADDING));
      height = Math.max(height, Line.height(lines, style) + 2 * PADDING);
      x += width;
    }
    float thickness = head ? 1f : 0.5f;
    Ink ink = head ? Ink.SCHOOL : Ink.LINE;
    marks.add(new Mark.Rule(Paper.LEFT, height, Paper.RIGHT, height, thickness, false, ink));
    return Strip.of(0, height, marks);
  }
}
