package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** The course of attendance is what imports said, where they said something new. */
class KeepingAttendanceTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_figure_is_kept_when_it_is_new_and_once_a_day(DataSource school) throws SQLException {
    try (Connection connection = school.getConnection()) {
      SqlSession session = new SqlSession(connection);
      session.run(
          "insert into pupil (id, source_id, given_name, family_name, attendance_percent, version)"
              + " values (1, 'stu-1', 'Zoe', 'Hughes', 93.5, 1)");
      session.run(
          "insert into pupil (id, source_id, given_name, family_name, version)"
              + " values (2, 'stu-2', 'Tom', 'Wood', 1)");
      KeepingAttendance.keep(session, MONDAY);
      KeepingAttendance.keep(session, MONDAY.plusDays(1));
      assertThat(figures(session))
          .as("the same again is nothing new")
          .containsExactly("1 2026-11-23 93.50");
      session.run("update pupil set attendance_percent = 92.0 where id = 1");
      KeepingAttendance.keep(session, MONDAY.plusDays(2));
      session.run("update pupil set attendance_percent = 92.5 where id = 1");
      KeepingAttendance.keep(session, MONDAY.plusDays(2));
      session.run("update pupil set attendance_percent = 93.5 where id = 1");
      KeepingAttendance.keep(session, MONDAY.plusDays(3));
      assertThat(figures(session))
          .containsExactly("1 2026-11-23 93.50", "1 2026-11-25 92.50", "1 2026-11-26 93.50");
    }
  }

  private static List<String> figures(SqlSession session) throws SQLException {
    return session.query(
        row -> row.getLong(1) + " " + row.getDate(2) + " " + row.getBigDecimal(3),
        "select pupil_id, seen_on, attendance_percent from attendance_figure order by 1, 2");
  }
}
