package org.parentsmatter.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.parentsmatter.school.TermDates;

/** The school days of the last twelve months before a day, the earliest first. */
record SchoolDays(List<LocalDate> days) {
  private static final int EARLIEST = 8 * 60 + 10;
  private static final int LATEST = 16 * 60 + 40;

  /** Minutes. */
  private static final int FIRST_LESSON = 50;

  static SchoolDays before(LocalDate today, List<TermDates> terms) {
    return new SchoolDays(
        today
            .minusYears(1)
            .datesUntil(today)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .filter(
                day ->
                    terms.stream()
                        .anyMatch(
                            term -> !day.isBefore(term.startsOn()) && !day.isAfter(term.endsOn())))
            .toList());
  }

  /** A moment while the school is open, in UTC. */
  LocalDateTime any(Random chance) {
    LocalDate day = days.get(chance.nextInt(days.size()));
    return utc(day.atStartOfDay().plusMinutes(EARLIEST + chance.nextInt(LATEST - EARLIEST)));
  }

  /** This moment or, when nobody is at school, one soon after the next day begins; in UTC. */
  LocalDateTime openFrom(LocalDateTime moment) {
    int minute = moment.getHour() * 60 + moment.getMinute();
    LocalDate day = moment.toLocalDate();
    if (days.contains(day) && minute >= EARLIEST && minute <= LATEST) {
      return moment;
    }
    LocalDate next = days.contains(day) && minute < EARLIEST ? day : after(day);
    return next.atStartOfDay().plusMinutes(EARLIEST + minute % FIRST_LESSON);
  }

  private LocalDate after(LocalDate day) {
    return days.stream().filter(each -> each.isAfter(day)).findFirst().orElse(day.plusDays(1));
  }

  /** The evening of a parents' evening: there is one about every sixty school days. */
  LocalDateTime parentsEvening(Random chance) {
    int which = Math.min(days.size() - 1, 20 + 60 * chance.nextInt(1 + days.size() / 60));
    return utc(days.get(which).atTime(17 + chance.nextInt(2), 10 * chance.nextInt(6)));
  }

  static LocalDateTime utc(LocalDateTime local) {
    return local
        .atZone(ZoneId.systemDefault())
        .withZoneSameInstant(ZoneOffset.UTC)
        .toLocalDateTime();
  }
}
