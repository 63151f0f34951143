package org.parentsmatter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parentsmatter.catalogue.Side;

class EngagementPlanTest {
  private static final long ZOE = 1;
  private static final long AMELIA = 2;
  private static final long STRANGER = 9;
  private static final long MOTHER = 11;
  private static final long FATHER_OF_ZOE = 12;
  private static final long CHILDMINDER = 13;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final FamilyTies TIES =
      new FamilyTies(Map.of(ZOE, Set.of(MOTHER, FATHER_OF_ZOE), AMELIA, Set.of(MOTHER)));

  private EngagementPlan plan;

  @BeforeEach
  void draft() {
    plan = new EngagementPlan(5, "j.patel", Instant.EPOCH, TODAY.plusWeeks(4));
    plan.praise(TIES, ZOE, "Zoe reads well.");
    plan.schoolWill(TIES, promise(ZOE, "We call you."));
  }

  @Test
  void a_fourth_commitment_of_the_school_is_refused() {
    plan.schoolWill(TIES, promise(ZOE, "Two"));
    plan.schoolWill(TIES, promise(AMELIA, "Three"));
    assertThatThrownBy(() -> plan.schoolWill(TIES, promise(AMELIA, "Four")))
        .isInstanceOf(TooManyCommitments.class)
        .hasMessageContaining("three");
  }

  @Test
  void each_parent_may_have_three_of_his_or_her_own() {
    for (int i = 0; i < 3; i++) {
      plan.parentWill(TIES, MOTHER, promise(ZOE, "Hers " + i));
      plan.parentWill(TIES, FATHER_OF_ZOE, promise(ZOE, "His " + i));
    }
    assertThatThrownBy(() -> plan.parentWill(TIES, MOTHER, promise(AMELIA, "Four")))
        .isInstanceOf(TooManyCommitments.class);
  }

  @Test
  void nothing_is_written_about_a_pupil_of_another_family() {
    assertThatThrownBy(() -> plan.schoolWill(TIES, promise(STRANGER, "We call.")))
        .isInstanceOf(NotEntitled.class);
    assertThatThrownBy(() -> plan.praise(TIES, STRANGER, "Good.")).isInstanceOf(NotEntitled.class);
  }

  @Test
  void a_parent_commits_only_for_a_pupil_he_or_she_may_hear_about() {
    assertThatThrownBy(() -> plan.parentWill(TIES, FATHER_OF_ZOE, promise(AMELIA, "Read.")))
        .isInstanceOf(NotEntitled.class);
    assertThatThrownBy(() -> plan.parentWill(TIES, CHILDMINDER, promise(ZOE, "Read.")))
        .isInstanceOf(NotEntitled.class);
    assertThatThrownBy(() -> answer(plan, CHILDMINDER, Answer.AGREED))
        .isInstanceOf(NotEntitled.class);
  }

  @Test
  void the_last_commitment_of_the_school_stays() {
    assertThatThrownBy(() -> plan.remove(plan.lines().of(Side.SCHOOL).get(0).getId()))
        .isInstanceOf(PlanNeedsSchoolCommitment.class);
  }

  @Test
  void the_good_word_may_change_and_never_goes() {
    plan.praise(TIES, ZOE, "  Zoe sings.  ");
    assertThat(plan.praises())
        .singleElement()
        .satisfies(p -> assertThat(p.text()).isEqualTo("Zoe sings."));
    assertThatThrownBy(() -> plan.praise(TIES, ZOE, " "))
        .isInstanceOf(PlanNeedsPositiveMessage.class);
  }

  @Test
  void the_good_word_about_a_pupil_who_has_gone_stays_as_it_was() {
    plan.praise(new FamilyTies(Map.of(AMELIA, Set.of(MOTHER))), ZOE, "Zoe sings.");
    assertThat(plan.praises())
        .singleElement()
        .satisfies(p -> assertThat(p.text()).isEqualTo("Zoe reads well."));
  }

  @Test
  void a_plan_without_a_good_word_can_not_be_agreed() {
    EngagementPlan bare = new EngagementPlan(5, "j.patel", Instant.EPOCH, TODAY);
    assertThatThrownBy(() -> answer(bare, MOTHER, Answer.AGREED))
        .isInstanceOf(PlanNeedsPositiveMessage.class);
    bare.praise(TIES, ZOE, "Good.");
    assertThatThrownBy(() -> answer(bare, MOTHER, Answer.AGREED))
        .isInstanceOf(PlanNeedsSchoolCommitment.class);
  }

  @Test
  void what_one_parent_agrees_is_no_agreement_of_the_other() {
    answer(plan, MOTHER, Answer.AGREED, TODAY.minusDays(2));
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.AGREED);
    assertThat(agreed(MOTHER)).contains(TODAY.minusDays(2));
    assertThat(agreed(FATHER_OF_ZOE)).isEmpty();
  }

  @Test
  void nobody_agrees_tomorrow() {
    assertThatThrownBy(() -> answer(plan, MOTHER, Answer.AGREED, TODAY.plusDays(1)))
        .isInstanceOf(AnswerNotPossible.class);
    assertThatThrownBy(() -> answer(plan, MOTHER, Answer.AGREED, null))
        .isInstanceOf(AnswerNotPossible.class);
  }

  @Test
  void new_words_for_a_parent_end_that_parents_agreement_only() {
    plan.parentWill(TIES, MOTHER, promise(ZOE, "Read."));
    answer(plan, MOTHER, Answer.AGREED);
    answer(plan, FATHER_OF_ZOE, Answer.AGREED);
    plan.parentWill(TIES, MOTHER, promise(AMELIA, "Ask."));
    assertThat(agreed(MOTHER)).isEmpty();
    assertThat(agreed(FATHER_OF_ZOE)).isPresent();
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.AGREED);
  }

  @Test
  void a_plan_from_which_every_agreement_is_taken_back_is_only_shared() {
    answer(plan, MOTHER, Answer.AGREED);
    plan.takeAnswerBack(MOTHER);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.SHARED);
  }

  @Test
  void a_closed_plan_stays_as_it_was() {
    plan.close(TODAY, null);
    assertThatThrownBy(() -> plan.schoolWill(TIES, promise(ZOE, "More")))
        .isInstanceOf(PlanClosed.class);
    assertThatThrownBy(() -> plan.praise(TIES, ZOE, "More")).isInstanceOf(PlanClosed.class);
    assertThatThrownBy(() -> plan.close(TODAY, null)).isInstanceOf(PlanClosed.class);
  }

  @Test
  void a_commitment_says_what_who_and_why() {
    assertThatThrownBy(() -> new Promise(ZOE, null, "tutor", " ", "because", null))
        .isInstanceOf(CommitmentIncomplete.class);
    assertThatThrownBy(() -> new Promise(ZOE, null, "", "Call.", "because", null))
        .isInstanceOf(CommitmentIncomplete.class);
    assertThatThrownBy(() -> new Promise(ZOE, null, "tutor", "Call.", null, null))
        .isInstanceOf(CommitmentIncomplete.class);
  }

  private static void answer(EngagementPlan plan, long parent, Answer answer) {
    answer(plan, parent, answer, TODAY);
  }

  private static void answer(EngagementPlan plan, long parent, Answer answer, LocalDate day) {
    PlanAnswer said = new PlanAnswer(parent, answer, SaidHow.PHONE, day, null, null);
    plan.answer(TIES, said, TODAY, "j.patel", Instant.EPOCH);
  }

  private Optional<LocalDate> agreed(long parent) {
    return plan.said().of(parent).filter(a -> a.answer() == Answer.AGREED).map(ParentAnswer::day);
  }

  private static Promise promise(long pupilId, String text) {
    return new Promise(pupilId, null, "the tutor", text, "a reason", null);
  }
}
