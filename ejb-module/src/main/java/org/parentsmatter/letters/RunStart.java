package org.parentsmatter.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When a run for a date starts. On that day it starts at its time, or as soon after as the program
 * runs; a day later nobody knows whether it is still wanted, so somebody is asked.
 */
@Embeddable
public class RunStart {
  /** Why a run did not start by itself, and what can be done. */
  static final String NOT_ALLOWED =
      "This run did not start: who ordered it may not write to parents any more. Resume it to have"
          + " the letters written now, with the date of today, or cancel it.";

  private static final int MOST_DAYS = 366;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  /** In UTC, as the database keeps it. */
  @Column(name = "starts_at")
  private LocalDateTime startsAt;

  protected RunStart() {}

  /**
   * A start at this time by the clock of the school.
   *
   * @throws LetterRunRefused when it is past, or more than a year away
   */
  static RunStart at(LocalDateTime local, LocalDateTime now) {
    LocalDateTime utc =
        local.atZone(ZoneId.systemDefault()).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    if (!utc.isAfter(now)) {
      throw new LetterRunRefused("This day and time are past. Choose a later one.");
    }
    if (utc.isAfter(now.plusDays(MOST_DAYS))) {
      throw new LetterRunRefused("Choose a day within a year from now.");
    }
    RunStart start = new RunStart();
    start.startsAt = utc;
    return start;
  }

  boolean isDue(LocalDateTime now) {
    return !startsAt.isAfter(now);
  }

  /** Whether its day is over. */
  boolean isMissed(LocalDateTime now) {
    return day().isBefore(dayOf(now));
  }

  /** Why a run did not start by itself, and what can be done. */
  String missed() {
    return "This run was for "
        + DAY.format(day())
        + ", when the program was not running. Resume it to have the letters written now, with the"
        + " date of today, or cancel it.";
  }

  LocalDate day() {
    return dayOf(startsAt);
  }

  /** The day at the school at this moment of UTC. */
  static LocalDate dayOf(LocalDateTime utc) {
    return utc.atZone(ZoneOffset.UTC).withZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
  }
}
