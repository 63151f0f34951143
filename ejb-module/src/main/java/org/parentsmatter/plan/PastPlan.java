package org.parentsmatter.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * A plan of an invented school on its way through days that are past. The steps are asked for in
 * the order of their days.
 */
public final class PastPlan {
  private final PlansOfThePast plans;
  private final EngagementPlan plan;
  private final FamilyTies ties;
  private final String by;

  /**
   * @param by who does every step
   */
  PastPlan(PlansOfThePast plans, EngagementPlan plan, FamilyTies ties, String by) {
    this.plans = plans;
    this.plan = plan;
    this.ties = ties;
    this.by = by;
  }

  public PlanStatus status() {
    return plan.getStatus();
  }

  public void share(SharedHow how, LocalDate day) {
    step(MovingPlansOn.SHARED, day, () -> plan.course().share(how, day, day));
  }

  public void answer(PlanAnswer answer) {
    step(
        RecordingAnswers.recorded(answer),
        answer.day(),
        () -> plan.answer(ties, answer, answer.day(), by, PlansOfThePast.at(answer.day())));
  }

  public void start(LocalDate day) {
    step(MovingPlansOn.STARTED, day, () -> plan.course().start(day));
  }

  /**
   * Reviews the plan.
   *
   * @param outcomes gives what became of each commitment, one after the other
   * @param nextReviewOn where the plan goes on; else ignored
   */
  public void review(
      LocalDate day,
      Supplier<Outcome> outcomes,
      ParentPart parents,
      WhatNext next,
      LocalDate nextReviewOn,
      String words) {
    List<Findings.Found> found =
        plan.lines().all().stream()
            .map(each -> new Findings.Found(each.getId(), outcomes.get(), null))
            .toList();
    Findings findings = new Findings(found, parents, next, nextReviewOn, words);
    step(MovingPlansOn.REVIEWED, day, () -> plan.review(findings, day, by, PlansOfThePast.at(day)));
  }

  /** The plan that goes on from this one after its review. */
  public PastPlan renew(LocalDate day, LocalDate reviewOn) {
    EngagementPlan[] next = new EngagementPlan[1];
    step(
        MovingPlansOn.RENEWED,
        day,
        () -> next[0] = new NextPlan(plan, ties).drawn(by, PlansOfThePast.at(day), day, reviewOn));
    plans.save(next[0]);
    plans.keep(next[0], MovingPlansOn.FROM_THE_ONE_BEFORE);
    return new PastPlan(plans, next[0], ties, by);
  }

  public void close(LocalDate day, String why) {
    step(MovingPlansOn.CLOSED, day, () -> plan.close(day, why));
  }

  private void step(String what, LocalDate day, Runnable work) {
    plans.step(plan, what, by, day, work);
  }
}
