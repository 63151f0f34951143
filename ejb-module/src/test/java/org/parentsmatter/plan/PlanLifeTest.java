package org.parentsmatter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.plan.Findings.Found;

/** From draft to review and on. */
class PlanLifeTest {
  private static final long ZOE = 1;
  private static final long MOTHER = 11;
  private static final long FATHER = 12;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate SPRING = LocalDate.of(2027, 3, 25);
  private static final FamilyTies TIES = new FamilyTies(Map.of(ZOE, Set.of(MOTHER, FATHER)));

  private EngagementPlan plan;

  @BeforeEach
  void draft() {
    plan = new EngagementPlan(5, "j.patel", Instant.EPOCH, TODAY.plusWeeks(4));
    plan.praise(TIES, ZOE, "Zoe reads well.");
    plan.schoolWill(TIES, promise("We call you."));
    plan.parentWill(TIES, MOTHER, promise("Read with Zoe."));
    plan.parentWill(TIES, FATHER, promise("Ask Zoe about one lesson."));
  }

  @Test
  void a_plan_is_shared_agreed_begun_reviewed_and_closed() {
    plan.course().share(SharedHow.LETTER, TODAY, TODAY);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.SHARED);
    answer(MOTHER, Answer.AGREED);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.AGREED);
    plan.course().start(TODAY);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.ACTIVE);
    plan.review(found(Outcome.HELPED, WhatNext.CLOSE), TODAY, "j.patel", Instant.EPOCH);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.REVIEWED);
    plan.close(TODAY, null);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.CLOSED);
  }

  @Test
  void a_plan_begins_although_nobody_has_answered() {
    plan.course().share(SharedHow.IN_PERSON, TODAY, TODAY);
    plan.course().start(TODAY);
    assertThat(plan.course().activeFrom()).isEqualTo(TODAY);
  }

  @Test
  void who_answers_to_a_draft_has_seen_it() {
    answer(MOTHER, Answer.TALK);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.SHARED);
    assertThat(plan.course().sharedHow()).isEqualTo(SharedHow.PHONE);
    assertThat(plan.course().sharedOn()).isEqualTo(TODAY);
  }

  @Test
  void who_declines_is_asked_for_nothing_and_the_school_goes_on() {
    answer(FATHER, Answer.AGREED);
    answer(MOTHER, Answer.DECLINED);
    assertThat(plan.lines().of(MOTHER)).isEmpty();
    assertThat(plan.lines().of(FATHER)).hasSize(1);
    assertThat(plan.lines().of(Side.SCHOOL)).hasSize(1);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.AGREED);
    assertThatThrownBy(() -> plan.parentWill(TIES, MOTHER, promise("More")))
        .isInstanceOf(ParentDeclined.class);
    plan.takeAnswerBack(MOTHER);
    plan.parentWill(TIES, MOTHER, promise("Read."));
    assertThat(plan.lines().of(MOTHER)).hasSize(1);
  }

  @Test
  void when_all_decline_the_plan_is_the_schools_own_and_can_begin() {
    answer(MOTHER, Answer.DECLINED);
    answer(FATHER, Answer.DECLINED);
    plan.course().start(TODAY);
    assertThat(plan.lines().all()).allMatch(c -> c.getSide() == Side.SCHOOL).hasSize(1);
  }

  @Test
  void the_parents_own_words_are_kept() {
    plan.answer(
        TIES,
        new PlanAnswer(MOTHER, Answer.SOMETHING_ELSE, SaidHow.REPLY_SLIP, TODAY, " Maths! ", "PM"),
        TODAY,
        "office",
        Instant.EPOCH);
    assertThat(plan.said().of(MOTHER).orElseThrow().words()).isEqualTo("Maths!");
  }

  @Test
  void a_plan_under_way_stays_so_when_a_parent_thinks_again() {
    answer(MOTHER, Answer.AGREED);
    plan.course().start(TODAY);
    answer(MOTHER, Answer.TALK);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.ACTIVE);
  }

  @Test
  void a_review_says_something_about_every_commitment() {
    begin();
    Findings nothing = new Findings(List.of(), ParentPart.PHONE, WhatNext.RENEW, null, null);
    assertThatThrownBy(() -> plan.review(nothing, TODAY, "j.patel", Instant.EPOCH))
        .isInstanceOf(ReviewIncomplete.class)
        .hasMessageContaining("each commitment");
    assertThatThrownBy(
            () -> plan.review(found(Outcome.DONE, WhatNext.GO_ON), TODAY, "j", Instant.EPOCH))
        .hasMessageContaining("after today");
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.ACTIVE);
  }

  @Test
  void after_the_review_only_the_review_can_be_corrected() {
    begin();
    plan.review(found(Outcome.HELPED, WhatNext.CLOSE), TODAY, "j.patel", Instant.EPOCH);
    assertThatThrownBy(() -> plan.praise(TIES, ZOE, "Other words"))
        .isInstanceOf(StepNotPossible.class);
    assertThatThrownBy(() -> answer(MOTHER, Answer.AGREED)).isInstanceOf(StepNotPossible.class);
    plan.correctReview(found(Outcome.DID_NOT_HELP, WhatNext.RENEW));
    assertThat(plan.lines().all()).allMatch(c -> c.outcome().orElseThrow() == Outcome.DID_NOT_HELP);
    assertThat(plan.review().orElseThrow().whatNext()).isEqualTo(WhatNext.RENEW);
  }

  @Test
  void a_reviewed_plan_goes_on_until_another_day() {
    begin();
    Findings goesOn =
        new Findings(each(Outcome.NOT_YET), ParentPart.PHONE, WhatNext.GO_ON, SPRING, null);
    plan.review(goesOn, TODAY, "j.patel", Instant.EPOCH);
    plan.course().goOn(SPRING, TODAY);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(plan.course().reviewOn()).isEqualTo(SPRING);
  }

  @Test
  void the_next_plan_takes_over_what_helped_and_asks_every_parent_anew() {
    answer(MOTHER, Answer.AGREED);
    plan.course().start(TODAY);
    plan.review(found(Outcome.HELPED, WhatNext.RENEW), TODAY, "j.patel", Instant.EPOCH);
    EngagementPlan next = next();
    assertThat(next.lines().all()).hasSize(3).allMatch(c -> c.outcome().isEmpty());
    assertThat(next.said().all()).isEmpty();
    assertThat(next.praises()).hasSize(1);
    assertThat(plan.getStatus()).isEqualTo(PlanStatus.CLOSED);
    assertThat(plan.lines().all()).hasSize(3);
  }

  @Test
  void where_nothing_helped_the_school_looks_for_something_new() {
    begin();
    plan.review(found(Outcome.DID_NOT_HELP, WhatNext.RENEW), TODAY, "j.patel", Instant.EPOCH);
    assertThat(next().lines().all())
        .singleElement()
        .satisfies(c -> assertThat(c.getSide()).isEqualTo(Side.SCHOOL))
        .satisfies(c -> assertThat(c.promise().text()).contains("something new"));
  }

  private EngagementPlan next() {
    return new NextPlan(plan, TIES).drawn("j.patel", Instant.EPOCH, TODAY, SPRING);
  }

  private void begin() {
    plan.course().share(SharedHow.LETTER, TODAY, TODAY);
    plan.course().start(TODAY);
  }

  private void answer(long parent, Answer answer) {
    PlanAnswer said = new PlanAnswer(parent, answer, SaidHow.PHONE, TODAY, null, null);
    plan.answer(TIES, said, TODAY, "j.patel", Instant.EPOCH);
  }

  /** Commitments that are not stored all have the key 0. */
  private static List<Found> each(Outcome outcome) {
    return List.of(new Found(0, outcome, null));
  }

  private static Findings found(Outcome outcome, WhatNext next) {
    return new Findings(each(outcome), ParentPart.IN_PERSON, next, null, null);
  }

  private static Promise promise(String text) {
    return new Promise(ZOE, null, "the tutor", text, "a reason", null);
  }
}
