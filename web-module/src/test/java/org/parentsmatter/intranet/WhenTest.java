package org.parentsmatter.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WhenTest {
  private final When when =
      new When(Clock.fixed(Instant.parse("2026-06-10T08:00:00Z"), ZoneId.of("Europe/London")));

  @Test
  void a_day_is_said_with_its_weekday_and_its_year_only_when_it_is_another() {
    assertThat(when.day(LocalDate.of(2026, 12, 4))).isEqualTo("Friday 4 December");
    assertThat(when.day(LocalDate.of(2027, 1, 4))).isEqualTo("Monday 4 January 2027");
    assertThat(when.day(null)).isEmpty();
  }

  @Test
  void a_moment_of_the_database_is_shown_in_the_time_of_the_school() {
    assertThat(when.moment(LocalDateTime.of(2026, 6, 10, 7, 5))).isEqualTo("Today, 08:05");
    assertThat(when.moment(LocalDateTime.of(2026, 6, 9, 22, 59))).isEqualTo("Yesterday, 23:59");
    assertThat(when.at(LocalDateTime.of(2026, 6, 9, 22, 59))).isEqualTo("yesterday, 23:59");
    assertThat(when.moment(LocalDateTime.of(2026, 6, 9, 23, 1))).isEqualTo("Today, 00:01");
    assertThat(when.moment(LocalDateTime.of(2026, 5, 1, 9, 0))).isEqualTo("Friday 1 May, 10:00");
  }

  @Test
  void what_is_lately_past_is_said_relative_to_now() {
    assertThat(when.ago(LocalDateTime.of(2026, 6, 10, 8, 0))).isEqualTo("Just now");
    assertThat(when.ago(LocalDateTime.of(2026, 6, 10, 7, 59))).isEqualTo("1 minute ago");
    assertThat(when.ago(LocalDateTime.of(2026, 6, 10, 5, 30))).isEqualTo("2 hours ago");
    assertThat(when.ago(LocalDateTime.of(2026, 6, 9, 8, 0))).isEqualTo("Yesterday, 09:00");
  }
}
