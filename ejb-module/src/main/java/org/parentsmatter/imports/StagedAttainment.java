package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;

/** How each pupil does, subject by subject. A word that nobody knows is kept as it came. */
final class StagedAttainment {
  private static final String NO_DATE =
      "This is not a date, so nobody can say when it was. Write it as 2026-02-28 or 28/02/2026.";

  private StagedAttainment() {}

  static StagedFile rows(SqlSession session) throws SQLException {
    return StagedFile.of(
        session,
        "stage_attainment",
        "line_number, accepted, pupil_key, assessed_on, subject, standing, standing_as_given, effort,"
            + " reading_age_months, reading_age_as_given",
        StagedAttainment::row);
  }

  private static Object[] row(CsvRow row) throws SQLException, RowRefused {
    String pupil = row.id("Pupil ID");
    String given = row.text("Attainment", 100);
    String age = row.text("Reading Age", 100);
    String effort = row.text("Effort", 100);
    if (given == null && age == null && effort == null) {
      return null; // a pupil who was not assessed
    }
    return new Object[] {
      row.line(),
      "YES",
      pupil,
      date(row),
      subject(row, age),
      standing(row, given),
      given,
      effort,
      readingAge(row, age),
      age
    };
  }

  private static LocalDate date(CsvRow row) throws RowRefused {
    String given = row.id("Date");
    return LocalDates.parse(given).orElseThrow(() -> new RowRefused("Date", given, NO_DATE));
  }

  private static String subject(CsvRow row, String readingAge) throws SQLException, RowRefused {
    String subject = row.text("Subject", 100);
    if (subject == null && readingAge != null) {
      return "Reading";
    }
    if (subject == null) {
      throw new RowRefused("Subject", null, "This row has no Subject, so it was left out.");
    }
    return subject;
  }

  private static String standing(CsvRow row, String given) throws SQLException {
    if (given == null) {
      return null;
    }
    String standing = AttainmentWords.standing(given).map(Enum::name).orElse(null);
    if (standing == null) {
      row.note(
          "Attainment",
          given,
          "This is none of well below, below, at, above and well above expectation; kept as it came.");
    }
    return standing;
  }

  private static Integer readingAge(CsvRow row, String given) throws SQLException {
    if (given == null) {
      return null;
    }
    Integer months = AttainmentWords.readingAge(given).orElse(null);
    if (months == null) {
      row.note(
          "Reading Age",
          given,
          "This is no age in years and months such as 9:06; kept as it came.");
    }
    return months;
  }
}
