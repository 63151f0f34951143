package org.parentsmatter.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.school.TermDates;

class PeriodTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void a_term_under_way_goes_to_today_and_one_to_come_is_not_there() {
    TermDates spring =
        new TermDates("Spring term", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 3, 26));
    TermDates autumn =
        new TermDates("Autumn term", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18));
    assertThat(Period.until(TODAY, List.of(spring, autumn)))
        .containsExactly(new Period("Autumn term 2026", LocalDate.of(2026, 9, 1), TODAY));
  }

  @Test
  void without_term_dates_there_are_four_times_thirteen_weeks_without_a_gap() {
    List<Period> periods = Period.until(TODAY, List.of());
    assertThat(periods).hasSize(4);
    assertThat(periods.get(3).to()).isEqualTo(TODAY);
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).to().plusDays(1));
    }
  }
}
