package org.parentsmatter.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTermsTest {
  private static TermDates term(String name, String from, String to, String back) {
    return new TermDates(
        name,
        LocalDate.parse(from),
        LocalDate.parse(to),
        back == null ? null : LocalDate.parse(back));
  }

  private static final HalfTerms YEAR =
      HalfTerms.of(
          List.of(
              term("Spring term", "2027-01-05", "2027-03-26", null),
              term("Autumn term", "2026-09-02", "2026-12-18", "2026-11-02"),
              term("Summer term", "2027-04-13", "2027-07-21", null),
              term("Autumn term", "2027-09-02", "2027-12-17", null)));

  /** Each half with its first and last day. */
  @Test
  void each_term_is_two_halves() {
    assertThat(YEAR.all())
        .extracting(
            h -> h.words() + " " + h.name().schoolYear() + " " + h.startsOn() + " " + h.endsOn())
        .containsExactly(
            "Autumn 1 2026/27 2026-09-02 2026-10-23",
            "Autumn 2 2026/27 2026-11-02 2026-12-18",
            "Spring 1 2026/27 2027-01-05 2027-02-14",
            "Spring 2 2026/27 2027-02-15 2027-03-26",
            "Summer 1 2026/27 2027-04-13 2027-06-06",
            "Summer 2 2026/27 2027-06-07 2027-07-21",
            "Autumn 1 2027/28 2027-09-02 2027-10-24",
            "Autumn 2 2027/28 2027-10-25 2027-12-17");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-20, Autumn 1",
    "2026-09-02, Autumn 1",
    "2026-10-23, Autumn 1",
    "2026-10-26, Autumn 2",
    "2026-12-18, Autumn 2",
    "2026-12-19, Spring 1",
    "2027-07-30, Autumn 1"
  })
  void in_the_holidays_the_next_one_counts(LocalDate day, String expected) {
    assertThat(YEAR.at(day)).map(HalfTerm::words).contains(expected);
  }

  @Test
  void after_the_last_there_is_none() {
    assertThat(YEAR.at(LocalDate.of(2027, 12, 18))).isEmpty();
    assertThat(HalfTerms.of(List.of()).at(LocalDate.of(2026, 11, 27))).isEmpty();
    HalfTerm last = YEAR.all().get(7);
    assertThat(YEAR.after(last)).isEmpty();
    assertThat(YEAR.after(YEAR.all().get(1))).contains(YEAR.all().get(2));
    assertThat(YEAR.named(last.name())).contains(last);
  }

  @Test
  void a_school_with_six_terms_has_given_its_half_terms() {
    HalfTerms six =
        HalfTerms.of(
            List.of(
                term("Term 1", "2026-09-02", "2026-10-23", null),
                term("Term 2", "2026-11-02", "2026-12-18", null),
                term("Term 3", "2027-01-05", "2027-02-12", null)));
    assertThat(six.all())
        .extracting(h -> h.words() + " " + h.startsOn())
        .containsExactly(
            "Autumn 1 2026-09-02",
            "Autumn 2 2026-11-02",
            "Spring 1 2027-01-05",
            "Spring 2 2027-01-25");
  }

  @Test
  void the_one_before_and_the_one_a_year_before_are_known_without_dates() {
    HalfTermName first = new HalfTermName(2026, 1);
    assertThat(first.before()).isEqualTo(new HalfTermName(2025, 6));
    assertThat(new HalfTermName(2026, 4).before().words()).isEqualTo("Spring 1");
    assertThat(first.yearBefore().schoolYear()).isEqualTo("2025/26");
    assertThat(new HalfTermName(2099, 1).schoolYear()).isEqualTo("2099/00");
    assertThatThrownBy(() -> new HalfTermName(2026, 7)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_term_of_a_few_days_still_has_halves_within_it() {
    HalfTerms days = HalfTerms.of(List.of(term("Autumn", "2026-09-01", "2026-09-03", null)));
    assertThat(days.all())
        .extracting(h -> h.startsOn() + " " + h.endsOn())
        .containsExactly("2026-09-01 2026-09-01", "2026-09-02 2026-09-03");
    HalfTerms day = HalfTerms.of(List.of(term("Autumn", "2026-09-01", "2026-09-01", null)));
    assertThat(day.all()).hasSize(1);
  }

  @Test
  void a_holiday_outside_of_the_term_is_refused() {
    term("Autumn term", "2026-09-02", "2026-12-18", "2026-11-02").check();
    for (String wrong : List.of("2026-09-02", "2026-12-19", "2026-08-01")) {
      assertThatThrownBy(() -> term("Autumn term", "2026-09-02", "2026-12-18", wrong).check())
          .as(wrong)
          .isInstanceOf(TermNotPossible.class)
          .hasMessageContaining("half-term holiday of Autumn term");
    }
  }
}
