package org.parentsmatter.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;

/**
 * Days and moments as people say them. Moments come in UTC, as the database has them, and are shown
 * in the time of the school, which is the server's.
 */
@Named
@ApplicationScoped
public class When {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final Clock clock;

  public When() {
    this(Clock.system(ZoneId.systemDefault()));
  }

  When(Clock clock) {
    this.clock = clock;
  }

  /** "Friday 4 December", with the year when it is not this year's; empty for null. */
  public String day(LocalDate day) {
    if (day == null) {
      return "";
    }
    boolean thisYear = day.getYear() == LocalDate.now(clock).getYear();
    return (thisYear ? DAY : DAY_AND_YEAR).format(day);
  }

  /** "Today, 14:05", "Yesterday, 09:30", "Friday 4 December, 11:00"; empty for null. */
  public String moment(Temporal moment) {
    if (moment == null) {
      return "";
    }
    ZonedDateTime local = local(moment);
    long daysAgo = ChronoUnit.DAYS.between(local.toLocalDate(), LocalDate.now(clock));
    String day = daysAgo == 0 ? "Today" : daysAgo == 1 ? "Yesterday" : day(local.toLocalDate());
    return day + ", " + TIME.format(local);
  }

  /** As {@link #moment} in the middle of a sentence: "today, 14:05"; empty for null. */
  public String at(Temporal moment) {
    return moment(moment).replaceFirst("^Today", "today").replaceFirst("^Yesterday", "yesterday");
  }

  /** "Just now", "12 minutes ago", "3 hours ago", then as {@link #moment}; empty for null. */
  public String ago(Temporal moment) {
    if (moment == null) {
      return "";
    }
    long minutes = Duration.between(local(moment).toInstant(), clock.instant()).toMinutes();
    if (minutes < 0 || minutes >= 12 * 60) {
      return moment(moment);
    }
    if (minutes < 1) {
      return "Just now";
    }
    return minutes < 60 ? count(minutes, "minute") : count(minutes / 60, "hour");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s") + " ago";
  }

  private ZonedDateTime local(Temporal moment) {
    Instant instant =
        moment instanceof LocalDateTime utc ? utc.toInstant(ZoneOffset.UTC) : Instant.from(moment);
    return instant.atZone(clock.getZone());
  }
}
