package org.parentsmatter.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How often each pupil was at school. */
final class StagedAttendance {
  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private StagedAttendance() {}

  static StagedFile rows(SqlSession session) throws SQLException {
    return StagedFile.of(
        session,
        "stage_attendance",
        "line_number, accepted, pupil_key, possible_sessions, absences, attendance_percent",
        StagedAttendance::row);
  }

  private static Object[] row(CsvRow row) throws SQLException, RowRefused {
    if (Stream.of("Possible Sessions", "Absences", "Attendance %").noneMatch(row::has)) {
      return null; // a file without any figure must not take away what is known
    }
    String pupil = row.id("Pupil ID");
    Integer possible = row.number("Possible Sessions");
    Integer absences = row.number("Absences");
    if (possible != null && absences != null && absences > possible) {
      throw new RowRefused(
          "Absences",
          absences.toString(),
          "There are more absences than possible sessions (" + possible + ").");
    }
    return new Object[] {
      row.line(), "YES", pupil, possible, absences, percent(row, possible, absences)
    };
  }

  private static BigDecimal percent(CsvRow row, Integer possible, Integer absences)
      throws SQLException {
    String given = row.text("Attendance %");
    if (given != null) {
      String number = given.replace("%", "").strip();
      if (PERCENT.matcher(number).matches()) {
        BigDecimal percent = new BigDecimal(number);
        if (percent.compareTo(HUNDRED) <= 0) {
          return percent.setScale(2, RoundingMode.HALF_UP);
        }
      }
      row.warn("Attendance %", given, "This is not a percentage between 0 and 100.");
    }
    return possible == null || absences == null || possible == 0
        ? null
        : HUNDRED
            .multiply(BigDecimal.valueOf(possible - absences))
            .divide(BigDecimal.valueOf(possible), 2, RoundingMode.HALF_UP);
  }
}
