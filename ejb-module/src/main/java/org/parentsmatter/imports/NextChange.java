package org.parentsmatter.imports;

import java.time.LocalDate;

/**
 * The first day on which the same files would say something else: enrolments and roles begin on a
 * day and end after one.
 */
final class NextChange {
  private final LocalDate today;
  private LocalDate next;

  NextChange(LocalDate today) {
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  /**
   * Takes note of something that lasts for some time.
   *
   * @param begin its first day, null when it has always been
   * @param end its last day, null when it has none
   */
  void sees(LocalDate begin, LocalDate end) {
    sees(begin);
    sees(end == null ? null : end.plusDays(1));
  }

  private void sees(LocalDate day) {
    if (day != null && day.isAfter(today) && (next == null || day.isBefore(next))) {
      next = day;
    }
  }

  /** That day, after today; null when there is none. */
  LocalDate day() {
    return next;
  }
}
