package org.parentsmatter.demo;

import java.time.LocalDate;

/** A pupil of the demonstration school. */
record Child(
    int number,
    String given,
    String family,
    Sex sex,
    int year,
    String tutorGroup,
    LocalDate born,
    int absences) {

  /** Half days the school was open so far this year. */
  static final int POSSIBLE_SESSIONS = 190;

  String sourcedId() {
    return "stu-" + number;
  }

  String grade() {
    return String.format("%02d", year);
  }
}
