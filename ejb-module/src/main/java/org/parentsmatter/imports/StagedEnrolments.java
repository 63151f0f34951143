package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/** Who is in which class, from when until when. */
final class StagedEnrolments {
  private StagedEnrolments() {}

  static StagedFile rows(SqlSession session, NextChange change) throws SQLException {
    return StagedFile.of(
        session,
        "stage_enrolment",
        "line_number, source_id, class_source_id, user_source_id, enrolled_as, open_now,"
            + " ended_on, sort_key",
        row -> row(row, change));
  }

  private static Object[] row(CsvRow row, NextChange change) throws SQLException, RowRefused {
    String id = row.id("sourcedId");
    LocalDate begin = row.date("beginDate");
    LocalDate end = row.date("endDate");
    boolean deleted = row.deleted();
    change.sees(begin, end);
    LocalDate today = change.today();
    boolean ended = end != null && end.isBefore(today);
    boolean current = !ended && (begin == null || !begin.isAfter(today));
    return new Object[] {
      row.line(),
      id,
      row.id("classSourcedId"),
      row.id("userSourcedId"),
      deleted ? "DELETED" : enrolledAs(row),
      ended ? "NO" : "YES",
      end,
      (current ? "1 " : "0 ") + (begin == null ? "0000-00-00" : begin) + " " + id
    };
  }

  private static String enrolledAs(CsvRow row) throws SQLException {
    String role = row.text("role");
    String enrolledAs = enrolledAs(role);
    if (role != null && "OTHER".equals(enrolledAs)) {
      row.code("role", role, "No such role in a class is known; the row says nothing here.");
    }
    return enrolledAs;
  }

  private static String enrolledAs(String role) {
    return switch (role == null ? "" : role.toLowerCase(Locale.ROOT)) {
      case "student" -> "PUPIL";
      case "teacher", "administrator", "aide", "proctor" -> "STAFF";
      default -> "OTHER";
    };
  }
}
