package org.parentsmatter.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

class QuietHoursTest {
  private static final List<TermDates> TERMS =
      List.of(
          new TermDates("Autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)),
          new TermDates("Spring", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 26)));
  private static final QuietHours EVENINGS =
      new QuietHours(LocalTime.of(18, 0), LocalTime.of(7, 30), TERMS);

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T17:59, false", // a Friday
    "2026-11-27T18:00, true",
    "2026-11-28T10:00, true", // Saturday
    "2026-11-30T07:29, true",
    "2026-11-30T07:30, false",
    "2026-12-21T10:00, true", // a Monday in the holidays
    "2027-01-04T10:00, false",
    "2027-04-05T10:00, false" // after the last term nobody knows
  })
  void evenings_weekends_and_holidays_are_quiet(LocalDateTime moment, boolean quiet) {
    assertThat(EVENINGS.isQuiet(moment)).isEqualTo(quiet);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 2026-11-27",
    "2026-11-28, 2026-11-30",
    "2026-12-19, 2027-01-04",
    "2026-12-25, 2027-01-04"
  })
  void what_is_due_on_a_day_without_school_is_due_on_the_next_school_day(
      LocalDate wanted, LocalDate due) {
    assertThat(EVENINGS.schoolDay(wanted)).isEqualTo(due);
  }

  @Test
  void a_school_may_keep_none_or_be_quiet_over_lunch() {
    QuietHours none = new QuietHours(null, null, TERMS);
    assertThat(none.isQuiet(LocalDateTime.of(2026, 11, 28, 23, 0))).isFalse();
    assertThat(none.inWords()).isEmpty();
    QuietHours lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), List.of());
    assertThat(lunch.isQuiet(LocalDateTime.of(2026, 11, 27, 12, 30))).isTrue();
    assertThat(lunch.isQuiet(LocalDateTime.of(2026, 11, 27, 18, 30))).isFalse();
    assertThat(EVENINGS.schoolDaysAfter(LocalDate.of(2026, 11, 25), 5))
        .isEqualTo(LocalDate.of(2026, 12, 2));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_school_sets_them_and_nobody_overwrites_another(DataSource school) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      KeepingQuietHours keeping = beans.bean(KeepingQuietHours.class);
      QuietTimes read = beans.inTransaction(keeping::times);
      assertThat(read.from()).isEqualTo(LocalTime.of(18, 0));
      QuietTimes later = new QuietTimes(read.version(), LocalTime.of(19, 0), LocalTime.of(7, 0));
      beans.inTransaction(() -> keeping.keep(later));
      assertThat(beans.inTransaction(() -> beans.bean(SchoolCalendar.class).quietHours()).inWords())
          .isEqualTo("from 19:00 to 07:00, at weekends and in the holidays");
      assertThatThrownBy(() -> beans.inTransaction(() -> keeping.keep(later)))
          .isInstanceOf(SchoolChangedMeanwhile.class);
      long version = beans.inTransaction(keeping::times).version();
      assertThatThrownBy(
              () ->
                  beans.inTransaction(
                      () -> keeping.keep(new QuietTimes(version, LocalTime.of(19, 0), null))))
          .isInstanceOf(SettingNotAccepted.class);
      beans.inTransaction(() -> keeping.keep(new QuietTimes(version, null, null)));
      assertThat(beans.inTransaction(() -> beans.bean(SchoolCalendar.class).quietHours()).kept())
          .isFalse();
    }
  }
}
