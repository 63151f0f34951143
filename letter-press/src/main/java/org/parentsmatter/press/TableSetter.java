package org.parentsmatter.press;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.LearningLine;
import org.parentsmatter.press.LetterData.Outcome;
import org.parentsmatter.press.Wording.Run;

/**
 * Sets tables of children, commitments, what became of them, or learning lines: one row each, the
 * head printed again where the table goes over a page.
 */
final class TableSetter {

  private static final float PADDING = 4;
  private static final float NARROWEST = Paper.mm(15);

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
    float[] widths = widths(copy, style, columns);
    Tag tableTag = document.add(Tag.Kind.TABLE);
    List<Strip> strips = new ArrayList<>();
    Strip head = row(tableTag.add(Tag.Kind.ROW), widths, titles(columns), true);
    strips.add(head.keptWithNext());
    List<Strip> again = List.of(row(null, widths, titles(columns), true));
    for (List<List<Run>> cells : cells(table)) {
      strips.add(row(tableTag.add(Tag.Kind.ROW), widths, cells, false).under(again));
    }
    return strips;
  }

  private List<List<List<Run>>> cells(Block.Table table) {
    Stream<Function<Block.Shows, List<Run>>> rows =
        switch (table.each()) {
          case CHILD -> copy.data().children().stream().map(child -> shows -> cell(child, shows));
          case LEARNING_LINE ->
              copy.data().learningLines().stream().map(line -> shows -> cell(line, shows));
          case SCHOOL_OUTCOME, PARENT_OUTCOME ->
              copy.outcomes(table.each()).stream().map(outcome -> shows -> cell(outcome, shows));
          default ->
              copy.commitments(table.each()).stream()
                  .map(commitment -> shows -> cell(commitment, shows));
        };
    return rows.map(row -> table.columns().stream().map(c -> row.apply(c.shows())).toList())
        .toList();
  }

  private static List<List<Run>> titles(List<Block.Column> columns) {
    return columns.stream().map(column -> Run.bold(column.title())).toList();
  }

  private static List<Run> cell(Child child, Block.Shows shows) {
    return switch (shows) {
      case TUTOR_GROUP -> known(child.tutorGroup());
      case YEAR_GROUP -> known(child.yearGroup());
      case ATTENDANCE ->
          known(child.attendancePercent() == null ? "" : percent(child.attendancePercent()));
      default -> List.of(Run.of(child.name(), true));
    };
  }

  private List<Run> cell(Commitment commitment, Block.Shows shows) {
    return switch (shows) {
      case CHILD -> known(commitment.childName());
      case REASON -> known(commitment.why());
      case DUE -> known(commitment.dueOn() == null ? "" : copy.words().date(commitment.dueOn()));
      default -> List.of(Run.of(commitment.text(), false));
    };
  }

  private static List<Run> cell(LearningLine line, Block.Shows shows) {
    return switch (shows) {
      case CHILD -> known(line.childName());
      case SUBJECT -> known(line.subject());
      case QUESTION -> known(line.question());
      default -> List.of(Run.of(line.text(), false));
    };
  }

  private static List<Run> cell(Outcome outcome, Block.Shows shows) {
    return switch (shows) {
      case CHILD -> known(outcome.childName());
      case OUTCOME -> known(outcome.became());
      default -> List.of(Run.of(outcome.text(), false));
    };
  }

  private static List<Run> known(String text) {
    return List.of(Run.of(text.isEmpty() ? "–" : text, false));
  }

  /** Rounded down, as the reasons of the plan are: 94.96 is below 95 and must not read as 95. */
  private static String percent(double percent) {
    return BigDecimal.valueOf(percent)
            .setScale(1, RoundingMode.DOWN)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }

  /** The columns' shares of the width, but none narrower than the longest word of its title. */
  private static float[] widths(Copy copy, Style style, List<Block.Column> columns)
      throws CannotSet {
    float share = 0;
    for (Block.Column column : columns) {
      share += column.shows().share();
    }
    float[] widths = new float[columns.size()];
    int widest = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Paper.COLUMN * columns.get(i).shows().share() / share;
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
    if (widths[widest] < NARROWEST) {
      throw new CannotSet("The headings of a table are too long to stand beside each other");
    }
    return widths;
  }

  private static String text(List<Run> cell) {
    return cell.size() == 1 ? cell.get(0).text() : "";
  }

  private Strip row(Tag row, float[] widths, List<List<Run>> cells, boolean head) throws CannotSet {
    List<Mark> marks = new ArrayList<>();
    float x = Paper.LEFT;
    float height = 0;
    for (int i = 0; i < widths.length; i++) {
      float width = widths[i];
      List<Line> lines = copy.lines(cells.get(i), style, width - 2 * PADDING);
      Tag cell = row == null ? null : row.add(head ? Tag.Kind.COLUMN_HEAD : Tag.Kind.CELL);
      Tag content = cell == null ? null : copy.quotes().tag(cell, text(cells.get(i)));
      float inset = i == 0 ? 0 : PADDING;
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
