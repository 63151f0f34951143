package org.parentsmatter.press;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.LearningLine;
import org.parentsmatter.press.LetterData.Outcome;
import org.parentsmatter.press.Wording.Run;

/**
 * What the tables of letters say, cell by cell: about children, commitments, what became of them,
 * or learning lines.
 */
final class TableCells {

  private TableCells() {}

  static List<List<List<Run>>> of(Copy copy, Block.Table table) {
    Stream<Function<Block.Shows, List<Run>>> rows =
        switch (table.each()) {
          case CHILD -> copy.data().children().stream().map(child -> shows -> cell(child, shows));
          case LEARNING_LINE ->
              copy.data().learningLines().stream().map(line -> shows -> cell(line, shows));
          case SCHOOL_OUTCOME, PARENT_OUTCOME ->
              copy.outcomes(table.each()).stream().map(outcome -> shows -> cell(outcome, shows));
          default ->
              copy.commitments(table.each()).stream()
                  .map(commitment -> shows -> cell(copy, commitment, shows));
        };
    return rows.map(row -> table.columns().stream().map(c -> row.apply(c.shows())).toList())
        .toList();
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

  private static List<Run> cell(Copy copy, Commitment commitment, Block.Shows shows) {
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
}
