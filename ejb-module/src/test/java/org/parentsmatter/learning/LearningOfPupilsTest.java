package org.parentsmatter.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.learning.LearningSchool.IN_8B;
import static org.parentsmatter.learning.LearningSchool.IN_9C;
import static org.parentsmatter.learning.LearningSchool.as;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.school.HalfTermName;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

class LearningOfPupilsTest {
  private static TaughtLine line(long pupil, String subject) {
    return new TaughtLine(pupil, subject, subject + " words", "Why?");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_pupil_has_the_lines_of_own_classes_this_half_term(DataSource database)
      throws SQLException {
    try (LearningSchool school = new LearningSchool(database);
        SchoolBeans leader = school.as("leader", Role.PRINCIPAL);
        Connection connection = database.getConnection()) {
      HalfTermName now = school.withTerms().name();
      as(
          leader,
          b ->
              b.bean(WritingLearningLines.class)
                  .save(
                      now,
                      List.of(
                          new LineEdit("tutor:8B", null, new Wording("Eight", "Why?")),
                          new LineEdit("tutor:9C", null, new Wording("Nine", "How?")),
                          new LineEdit("class:ma-1", null, new Wording("Sums", "What?")))));
      Map<Long, List<TaughtLine>> read =
          LearningOfPupils.now(connection, List.of(IN_8B, IN_9C, 99L));
      assertThat(read).containsOnlyKeys(IN_8B, IN_9C);
      assertThat(read.get(IN_8B)).containsExactly(new TaughtLine(IN_8B, "8B", "Eight", "Why?"));
      assertThat(read.get(IN_9C))
          .containsExactly(
              new TaughtLine(IN_9C, "Maths", "Sums", "What?"),
              new TaughtLine(IN_9C, "9C", "Nine", "How?"));
      assertThat(LearningOfPupils.of(connection, now.before(), List.of(IN_8B))).isEmpty();
      assertThat(LearningOfPupils.of(connection, null, List.of(IN_8B))).isEmpty();
      assertThat(LearningOfPupils.now(connection, List.of())).isEmpty();
      school.sql("update school_class set ended_on = current_date");
      assertThat(LearningOfPupils.now(connection, List.of(IN_9C)).get(IN_9C)).hasSize(1);
    }
  }

  @Test
  void what_most_depends_on_comes_first() {
    List<TaughtLine> lines =
        new ArrayList<>(
            List.of(line(1, "Art"), line(1, "9C"), line(1, "Maths"), line(1, "English")));
    lines.sort(TaughtLine.ORDER);
    assertThat(lines)
        .extracting(TaughtLine::subject)
        .containsExactly("English", "Maths", "9C", "Art");
  }

  @Test
  void where_there_is_little_room_each_child_comes_before_any_comes_twice() {
    Map<Long, List<TaughtLine>> lines =
        Map.of(
            1L, List.of(line(1, "a"), line(1, "b"), line(1, "c"), line(1, "d")),
            2L, List.of(line(2, "e")),
            3L, List.of(line(3, "f"), line(3, "g")));
    assertThat(few(lines, List.of(3L, 1L, 2L), 4)).containsExactly("f", "g", "a", "e");
    assertThat(few(lines, List.of(1L), 9)).containsExactly("a", "b", "c");
    assertThat(few(lines, List.of(4L), 9)).isEmpty();
    assertThat(few(lines, List.of(3L, 1L, 2L), 0)).isEmpty();
  }

  private static List<String> few(Map<Long, List<TaughtLine>> lines, List<Long> order, int most) {
    return LearningOfPupils.few(lines, order, most).stream().map(TaughtLine::subject).toList();
  }
}
