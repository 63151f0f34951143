package org.parentsmatter.school;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Between the school's own time, in which people write, and UTC, which is kept. */
public final class SchoolTime {
  private SchoolTime() {}

  /** Null for null. */
  public static LocalDateTime toUtc(LocalDateTime own) {
    return own == null
        ? null
        : LocalDateTime.ofInstant(own.atZone(ZoneId.systemDefault()).toInstant(), ZoneOffset.UTC);
  }

  /** Null for null. */
  public static LocalDateTime fromUtc(LocalDateTime utc) {
    return utc == null
        ? null
        : LocalDateTime.ofInstant(utc.toInstant(ZoneOffset.UTC), ZoneId.systemDefault());
  }

  /** This moment in UTC, to microseconds, as every database keeps it. */
  public static LocalDateTime nowUtc() {
    return LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
