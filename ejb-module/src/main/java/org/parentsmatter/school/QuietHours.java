package org.parentsmatter.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * When parents and staff are left in peace: from one time of the day to another, and all day when
 * there is no school. Times are the school's own.
 *
 * @param from when the day ends, or null where the school keeps no quiet hours
 * @param until when the next begins, or null with {@code from}
 * @param terms the terms as far as the school has given them, the earliest first
 */
public record QuietHours(LocalTime from, LocalTime until, List<TermDates> terms) {
  public QuietHours {
    terms = List.copyOf(terms);
  }

  /** Whether the school keeps any. */
  public boolean kept() {
    return from != null && until != null;
  }

  /** Whether nobody should be disturbed at this moment; never where the school keeps none. */
  public boolean isQuiet(LocalDateTime moment) {
    if (!kept()) {
      return false;
    }
    if (!isSchoolDay(moment.toLocalDate())) {
      return true;
    }
    LocalTime time = moment.toLocalTime();
    boolean afterStart = !time.isBefore(from);
    boolean beforeEnd = time.isBefore(until);
    return from.isAfter(until) ? afterStart || beforeEnd : afterStart && beforeEnd;
  }

  /** This moment where nobody is left in peace, else the first after it. */
  public LocalDateTime endsAfter(LocalDateTime moment) {
    LocalDateTime found = moment;
    while (isQuiet(found)) {
      LocalDateTime today = found.toLocalDate().atTime(until);
      found = found.isBefore(today) ? today : today.plusDays(1);
    }
    return found;
  }

  /**
   * Whether there is school: Monday to Friday, but not in the holidays between the terms. Before
   * the first and after the last term that the school has given nobody knows of holidays.
   */
  public boolean isSchoolDay(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return false;
    }
    if (terms.isEmpty()
        || day.isBefore(terms.get(0).startsOn())
        || day.isAfter(terms.get(terms.size() - 1).endsOn())) {
      return true;
    }
    return terms.stream()
        .anyMatch(term -> !day.isBefore(term.startsOn()) && !day.isAfter(term.endsOn()));
  }

  /** This day where there is school, else the next one. */
  public LocalDate schoolDay(LocalDate day) {
    LocalDate found = day;
    while (!isSchoolDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The school day that comes so many school days after this day. */
  public LocalDate schoolDaysAfter(LocalDate day, int number) {
    LocalDate found = day;
    for (int i = 0; i < number; i++) {
      found = schoolDay(found.plusDays(1));
    }
    return found;
  }

  /** "from 18:00 to 07:30, at weekends and in the holidays"; empty where none are kept. */
  public String inWords() {
    return kept() ? "from " + from + " to " + until + ", at weekends and in the holidays" : "";
  }
}
