package org.parentsmatter.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parentsmatter.entitlement.RestrictionScope;

class RestrictionTest {
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static Restriction until(LocalDate until) {
    return new Restriction(null, terms(TODAY.minusDays(10), until), "dsl", NOW);
  }

  private static RestrictionTerms terms(LocalDate from, LocalDate until) {
    return RestrictionTerms.entered(
        RestrictionKind.PROHIBITED_STEPS_ORDER, RestrictionScope.ALL, from, until, "FD-1", null);
  }

  @Test
  void it_is_in_force_from_its_first_to_its_last_day_without_anybody_confirming_it() {
    Restriction restriction = new Restriction(null, terms(TODAY, TODAY.plusDays(1)), "dsl", NOW);
    assertThat(restriction.state(TODAY.minusDays(1))).isEqualTo(RestrictionState.COMING);
    assertThat(restriction.state(TODAY)).isEqualTo(RestrictionState.IN_FORCE);
    assertThat(restriction.state(TODAY.plusDays(1))).isEqualTo(RestrictionState.IN_FORCE);
    assertThat(restriction.state(TODAY.plusDays(2))).isEqualTo(RestrictionState.ENDED);
    assertThat(restriction.isApproved()).isFalse();
  }

  @Test
  void who_recorded_it_cannot_confirm_it_and_nobody_confirms_it_twice() {
    Restriction restriction = until(null);
    assertThatThrownBy(() -> restriction.approve("dsl", NOW))
        .isInstanceOf(RestrictionRefused.class)
        .hasMessageContaining("second person");
    restriction.approve("principal", NOW);
    assertThat(restriction.signatures().approvedBy()).isEqualTo("principal");
    assertThatThrownBy(() -> restriction.approve("deputy", NOW))
        .isInstanceOf(RestrictionRefused.class);
  }

  @Test
  void an_earlier_end_changes_nothing_until_a_second_person_agrees() {
    Restriction restriction = until(null);
    restriction.askToEnd(TODAY.minusDays(1), "The order was discharged.", "dsl", NOW, TODAY);
    assertThat(restriction.state(TODAY)).isEqualTo(RestrictionState.IN_FORCE);
    assertThatThrownBy(() -> restriction.agree("dsl", NOW, TODAY))
        .isInstanceOf(RestrictionRefused.class)
        .hasMessageContaining("second person");
    assertThat(restriction.state(TODAY)).isEqualTo(RestrictionState.IN_FORCE);
    restriction.agree("principal", NOW, TODAY);
    assertThat(restriction.state(TODAY)).isEqualTo(RestrictionState.ENDED);
    assertThat(restriction.history())
        .singleElement()
        .satisfies(change -> assertThat(change.outcome()).isEqualTo(ChangeOutcome.AGREED));
  }

  @Test
  void it_has_applied_up_to_the_day_before_somebody_agrees_whatever_was_asked() {
    Restriction restriction = until(TODAY.plusDays(60));
    restriction.askToEnd(TODAY, "Settled.", "dsl", NOW, TODAY);
    LocalDate later = TODAY.plusDays(20);
    restriction.agree("principal", NOW, later);
    assertThat(restriction.terms().until()).isEqualTo(later.minusDays(1));
  }

  @Test
  void a_declined_or_withdrawn_wish_leaves_it_as_it_is_and_another_may_follow() {
    Restriction restriction = until(TODAY.plusDays(60));
    restriction.askToEnd(TODAY, "Settled.", "dsl", NOW, TODAY);
    assertThatThrownBy(() -> restriction.askToEnd(TODAY, "Again.", "principal", NOW, TODAY))
        .isInstanceOf(RestrictionRefused.class);
    assertThatThrownBy(() -> restriction.withdraw("principal", NOW))
        .isInstanceOf(RestrictionRefused.class);
    restriction.decline("principal", NOW);
    restriction.askToEnd(TODAY, "Settled, really.", "dsl", NOW, TODAY);
    restriction.withdraw("dsl", NOW);
    assertThatThrownBy(() -> restriction.agree("principal", NOW, TODAY))
        .isInstanceOf(RestrictionRefused.class);
    assertThat(restriction.terms().until()).isEqualTo(TODAY.plusDays(60));
    assertThat(restriction.history())
        .extracting(ChangeView::outcome)
        .containsExactly(ChangeOutcome.DECLINED, ChangeOutcome.WITHDRAWN);
  }

  @Test
  void longer_works_at_once_and_shorter_is_never_called_longer() {
    Restriction restriction = until(TODAY.plusDays(5));
    restriction.extend(TODAY.plusDays(9), TODAY);
    assertThat(restriction.terms().until()).isEqualTo(TODAY.plusDays(9));
    assertThatThrownBy(() -> restriction.extend(TODAY.plusDays(8), TODAY))
        .isInstanceOf(RestrictionRefused.class);
    restriction.extend(null, TODAY);
    assertThat(restriction.terms().until()).isNull();
    assertThatThrownBy(() -> restriction.extend(TODAY.plusDays(90), TODAY))
        .isInstanceOf(RestrictionRefused.class);
  }

  @Test
  void what_has_ended_stays_ended() {
    Restriction restriction = until(TODAY.minusDays(1));
    assertThatThrownBy(() -> restriction.extend(null, TODAY))
        .isInstanceOf(RestrictionRefused.class)
        .hasMessageContaining("Record a new one");
    assertThatThrownBy(() -> restriction.askToEnd(TODAY, "Why not", "dsl", NOW, TODAY))
        .isInstanceOf(RestrictionRefused.class);
  }

  @Test
  void an_earlier_end_needs_a_reason_and_a_day_that_is_earlier() {
    Restriction restriction = until(TODAY.plusDays(5));
    for (LocalDate day : new LocalDate[] {null, TODAY.minusDays(2), TODAY.plusDays(5)}) {
      assertThatThrownBy(() -> restriction.askToEnd(day, "Settled.", "dsl", NOW, TODAY))
          .isInstanceOf(RestrictionRefused.class);
    }
    assertThatThrownBy(() -> restriction.askToEnd(TODAY, " ", "dsl", NOW, TODAY))
        .isInstanceOf(RestrictionRefused.class);
    assertThat(restriction.waiting()).isEmpty();
  }

  @Test
  void terms_that_cannot_be_are_refused_in_words() {
    assertThatThrownBy(() -> terms(TODAY, TODAY.minusDays(1)))
        .isInstanceOf(RestrictionRefused.class)
        .hasMessageContaining("last day is before the first");
    assertThatThrownBy(() -> terms(null, null)).isInstanceOf(RestrictionRefused.class);
    assertThatThrownBy(
            () ->
                RestrictionTerms.entered(
                    null, RestrictionScope.ALL, TODAY, null, null, "x".repeat(2001)))
        .isInstanceOf(RestrictionRefused.class);
  }
}
