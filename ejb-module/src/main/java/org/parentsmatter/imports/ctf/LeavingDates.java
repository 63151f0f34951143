package org.parentsmatter.imports.ctf;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.parentsmatter.imports.NameKey;

/**
 * Which pupils of a file have left this school. A CTF comes from the school a pupil leaves, and as
 * often it is the next school that reads it: there the same date says that the pupil is coming. So
 * a date counts only in a file that this school wrote itself; otherwise the office is told.
 */
final class LeavingDates {
  private final String school;
  private final Told told;
  private boolean strange;

  /**
   * For one file.
   *
   * @param school the name of this school, empty while nobody has given it one
   */
  LeavingDates(String school, Told told) {
    this.school = NameKey.of(school);
    this.told = told;
  }

  /** The day on which a pupil leaves this school, perhaps still to come; null for one who stays. */
  LocalDate of(CtfPupil pupil) throws SQLException {
    CtfValue day = pupil.leaving();
    if (day == null) {
      return null;
    }
    String source = pupil.source().text("SchoolName");
    if (school.isEmpty() || !school.equals(NameKey.of(source))) {
      tellOfOther(day, source);
      return null;
    }
    try {
      return LocalDate.parse(day.text());
    } catch (DateTimeParseException e) {
      told.warn(
          day,
          "This is no date, so %s stays on roll. Correct the date of leaving in your MIS and export again."
              .formatted(pupil.name()));
      return null;
    }
  }

  private void tellOfOther(CtfValue day, String source) throws SQLException {
    if (!strange) {
      strange = true;
      told.note(
          day,
          "This file was written by %s. Dates of leaving in it say when pupils left that school, so none was taken. If that is this school, give it the same name under Settings and import the file again."
              .formatted(source == null ? "a school without a name" : source));
    }
  }
}
