package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.parentsmatter.family.Audience;

/** A run that is ordered today and starts by itself on another day. */
class RunForDateTest {
  private static final LocalDateTime ORDERED = LocalDateTime.of(2026, 11, 23, 12, 0);
  private static final LocalDateTime FRIDAY_SEVEN = LocalDateTime.of(2026, 12, 4, 7, 0);

  private final LetterRun run = forDate(FRIDAY_SEVEN);

  private static LetterRun forDate(LocalDateTime startsAt) {
    return new LetterRun(
        new LetterOrder(
            "token",
            "Plans",
            "plan-letter",
            Audience.all(),
            PrintOrder.TUTOR_GROUP,
            startsAt,
            null),
        "1",
        "",
        LocalDate.of(2026, 11, 23),
        "office",
        ORDERED);
  }

  /** What the clock of the school says, as the database keeps it. */
  private static LocalDateTime utc(LocalDateTime local) {
    return local
        .atZone(ZoneId.systemDefault())
        .withZoneSameInstant(ZoneOffset.UTC)
        .toLocalDateTime();
  }

  @Test
  void waits_for_its_date_and_bears_it() {
    assertThat(run.getStatus()).isEqualTo(LetterRunStatus.SCHEDULED);
    assertThat(run.getLetterDate()).isEqualTo("2026-12-04");
    assertThatThrownBy(() -> run.startOnDate(true, utc(FRIDAY_SEVEN).minusMinutes(1)))
        .isInstanceOf(LetterRunRefused.class);
    run.startOnDate(true, utc(FRIDAY_SEVEN));
    assertThat(run.getStatus()).isEqualTo(LetterRunStatus.WAITING);
    assertThat(run.getAttempt()).isEqualTo(1);
    assertThatThrownBy(() -> run.startOnDate(true, utc(FRIDAY_SEVEN)))
        .isInstanceOf(LetterRunRefused.class);
  }

  @Test
  void starts_later_on_the_same_day_when_the_program_was_down() {
    run.startOnDate(true, utc(FRIDAY_SEVEN.plusHours(9)));
    assertThat(run.getStatus()).isEqualTo(LetterRunStatus.WAITING);
    assertThat(run.getLetterDate()).isEqualTo("2026-12-04");
  }

  @Test
  void asks_the_day_after_and_then_bears_the_day_on_which_it_goes_on() {
    run.startOnDate(true, utc(FRIDAY_SEVEN.plusDays(1)));
    assertThat(run.getStatus()).isEqualTo(LetterRunStatus.INTERRUPTED);
    assertThat(run.getMessage()).contains("Friday 4 December", "Resume it", "cancel it");
    run.resume(utc(FRIDAY_SEVEN.plusDays(3)));
    assertThat(run.getLetterDate()).isEqualTo("2026-12-07");
  }

  @Test
  void does_not_start_for_somebody_who_may_not_write_to_parents_any_more() {
    run.startOnDate(false, utc(FRIDAY_SEVEN));
    assertThat(run.getStatus()).isEqualTo(LetterRunStatus.FAILED);
    assertThat(run.getMessage()).contains("may not write to parents any more");
    assertThat(run.getAttempt()).isZero();
  }

  @Test
  void can_be_put_off_and_cancelled_until_it_begins() {
    run.startAt(FRIDAY_SEVEN.plusDays(7), ORDERED);
    assertThat(run.getLetterDate()).isEqualTo("2026-12-11");
    assertThatThrownBy(() -> run.startOnDate(true, utc(FRIDAY_SEVEN)))
        .isInstanceOf(LetterRunRefused.class);
    run.cancel(ORDERED);
    assertThatThrownBy(() -> run.startAt(FRIDAY_SEVEN, ORDERED))
        .isInstanceOf(LetterRunRefused.class)
        .hasMessageContaining("does not wait for a date");
    assertThatThrownBy(() -> run.startOnDate(true, utc(FRIDAY_SEVEN.plusDays(7))))
        .isInstanceOf(LetterRunRefused.class);
  }

  @Test
  void is_for_a_moment_to_come_and_no_more_than_a_year_away() {
    assertThatThrownBy(() -> forDate(LocalDateTime.of(2026, 11, 22, 7, 0)))
        .isInstanceOf(LetterRunRefused.class)
        .hasMessageContaining("past");
    assertThatThrownBy(() -> forDate(LocalDateTime.of(2028, 1, 1, 7, 0)))
        .isInstanceOf(LetterRunRefused.class)
        .hasMessageContaining("within a year");
  }

  @Test
  void letters_that_were_chosen_already_keep_their_date() {
    run.startOnDate(true, utc(FRIDAY_SEVEN));
    run.frozen(utc(FRIDAY_SEVEN));
    run.rest(LetterRunStatus.STOPPED, null);
    run.resume(utc(FRIDAY_SEVEN.plusDays(3)));
    assertThat(run.getLetterDate()).isEqualTo("2026-12-04");
  }
}
