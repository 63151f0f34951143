package org.parentsmatter.coverage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.parentsmatter.school.SchoolTime;

/**
 * Now, as the database keeps it and as the school reads its clock.
 *
 * @param utc to microseconds
 * @param own the school's own time
 */
record Moment(LocalDateTime utc, LocalDateTime own) {
  static Moment now() {
    LocalDateTime utc = SchoolTime.nowUtc();
    return new Moment(utc, SchoolTime.fromUtc(utc));
  }

  LocalDate today() {
    return own.toLocalDate();
  }
}
