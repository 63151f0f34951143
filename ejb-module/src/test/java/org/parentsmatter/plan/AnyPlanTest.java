package org.parentsmatter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.plan.Findings.Found;

/** Whatever is done with a plan, in whatever order: what every plan promises stays true. */
class AnyPlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<Long> PUPILS = List.of(1L, 2L);
  private static final List<Long> PARENTS = List.of(11L, 12L, 13L);
  private static final FamilyTies TIES =
      new FamilyTies(Map.of(1L, Set.of(11L, 12L), 2L, Set.of(11L)));

  private Random random;
  private EngagementPlan plan;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("thorough") ? 2000 : 60);
  }

  @ParameterizedTest(name = "actions of seed {0}")
  @MethodSource("seeds")
  void no_order_of_actions_breaks_what_a_plan_promises(long seed) {
    random = new Random(seed);
    plan = new EngagementPlan(5, "j.patel", Instant.EPOCH, TODAY.plusWeeks(4));
    plan.praise(TIES, 1, "Good.");
    plan.schoolWill(TIES, promise());
    int done = 0;
    for (int i = 0; i < 80; i++) {
      EngagementPlan same = plan;
      PlanStatus before = plan.getStatus();
      String said = everything();
      try {
        act();
        done++;
        boolean fixed = before == PlanStatus.CLOSED || before == PlanStatus.REVIEWED;
        if (same == plan && fixed) {
          assertThat(everything()).as("what a reviewed plan says").isEqualTo(said);
        }
      } catch (TooManyCommitments
          | NotEntitled
          | ParentDeclined
          | PlanNeedsSchoolCommitment
          | PlanNotFound
          | PlanClosed
          | StepNotPossible
          | ReviewIncomplete refused) {
        assertThat(everything()).as("after a refusal: " + refused).isEqualTo(said);
        assertThat(plan.getStatus()).isEqualTo(before);
      }
      check();
    }
    assertThat(done).isPositive();
  }

  private void act() {
    switch (random.nextInt(11)) {
      case 0 -> plan.schoolWill(TIES, promise());
      case 1, 2 -> plan.parentWill(TIES, any(PARENTS), promise());
      case 3 -> plan.remove(0);
      case 4, 5 -> plan.answer(TIES, answer(), TODAY, "j.patel", Instant.EPOCH);
      case 6 -> plan.takeAnswerBack(any(PARENTS));
      case 7 -> plan.course().share(SharedHow.LETTER, TODAY, TODAY);
      case 8 -> plan.course().start(TODAY);
      case 9 -> plan.review(findings(), TODAY, "j.patel", Instant.EPOCH);
      default -> later();
    }
  }

  private void later() {
    switch (random.nextInt(4)) {
      case 0 -> plan.course().goOn(TODAY.plusWeeks(8), TODAY);
      case 1 -> plan.correctReview(findings());
      case 2 ->
          plan = new NextPlan(plan, TIES).drawn("j", Instant.EPOCH, TODAY, TODAY.plusWeeks(8));
      default -> plan.reword(0, "Other words " + random.nextInt(9), "somebody", null);
    }
  }

  private void check() {
    assertThat(plan.praises()).isNotEmpty();
    assertThat(plan.lines().of(Side.SCHOOL)).hasSizeBetween(1, EngagementPlan.AT_MOST);
    for (long parent : PARENTS) {
      assertThat(plan.lines().of(parent)).hasSizeLessThanOrEqualTo(EngagementPlan.AT_MOST);
      assertThat(plan.lines().of(parent))
          .allMatch(c -> TIES.entitled(parent, c.getPupilId()), "about whom the parent may hear");
      if (plan.said().hasDeclined(parent)) {
        assertThat(plan.lines().of(parent)).as("of who declined").isEmpty();
      }
    }
    if (plan.getStatus() == PlanStatus.AGREED) {
      assertThat(plan.said().anybodyAgreed()).isTrue();
    }
    assertThat(plan.said().all().stream().map(ParentAnswer::parentId)).doesNotHaveDuplicates();
  }

  private String everything() {
    PlanContent content = PlanContent.of(plan);
    return content.praises()
        + ""
        + content.commitments().stream().map(c -> c.promise()).toList()
        + content.answers();
  }

  private PlanAnswer answer() {
    Answer answer = Answer.values()[random.nextInt(Answer.values().length)];
    return new PlanAnswer(any(PARENTS), answer, SaidHow.PHONE, TODAY, null, null);
  }

  private Findings findings() {
    Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
    return new Findings(
        List.of(new Found(0, outcome, null)), ParentPart.PHONE, WhatNext.RENEW, null, null);
  }

  private Promise promise() {
    return new Promise(any(PUPILS), null, "the tutor", "Do " + random.nextInt(99), "why", null);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
