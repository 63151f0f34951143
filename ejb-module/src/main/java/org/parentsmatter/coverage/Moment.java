package org.parentsmatter.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Now, as the database keeps it and as the school reads its clock.
 *
 * @param utc to microseconds
 * @param own the school's own time
 */
record Moment(LocalDateTime utc, LocalDateTime own) {
  static Moment now() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new Moment(
        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
        LocalDateTime.ofInstant(now, ZoneId.systemDefault()));
  }

  LocalDate today() {
    return own.toLocalDate();
  }

  /** The school's day of a moment in UTC. */
  static LocalDate day(LocalDateTime utc) {
    return LocalDateTime.ofInstant(utc.toInstant(ZoneOffset.UTC), ZoneId.systemDefault())
        .toLocalDate();
  }

  /** The school's own time in UTC. */
  static LocalDateTime utc(LocalDateTime own) {
    return LocalDateTime.ofInstant(own.atZone(ZoneId.systemDefault()).toInstant(), ZoneOffset.UTC);
  }
}
