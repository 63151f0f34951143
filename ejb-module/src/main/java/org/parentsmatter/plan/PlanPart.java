package org.parentsmatter.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A family's plan as one parent may read it: only pupils about whom this parent is entitled to
 * hear, and of the parents' commitments only his or her own. Nothing in it tells that others exist.
 *
 * @param agreed whether this parent has agreed; if not, the letter says "we propose"
 * @param declined whether this parent leaves the plan to the school; then nothing is asked of him
 *     or her
 * @param positives something good, one for each of these pupils
 * @param school what the school will do, in the order of the plan
 * @param parent what this parent will do, in the order of the plan
 * @param review what became of this plan, or of the one that it goes on from; null where there is
 *     none to tell about
 */
public record PlanPart(
    long planId,
    boolean agreed,
    boolean declined,
    LocalDate reviewOn,
    List<Praise> positives,
    List<Line> school,
    List<Line> parent,
    Review review) {
  public PlanPart {
    positives = List.copyOf(positives);
    school = List.copyOf(school);
    parent = List.copyOf(parent);
  }

  /** A plan that this parent has not declined and that was never reviewed. */
  public PlanPart(
      long planId,
      boolean agreed,
      LocalDate reviewOn,
      List<Praise> positives,
      List<Line> school,
      List<Line> parent) {
    this(planId, agreed, false, reviewOn, positives, school, parent, null);
  }

  /** The same, only about these pupils. */
  public PlanPart about(Set<Long> pupils) {
    return new PlanPart(
        planId,
        agreed,
        declined,
        reviewOn,
        positives.stream().filter(praise -> pupils.contains(praise.pupilId())).toList(),
        school.stream().filter(line -> pupils.contains(line.pupilId())).toList(),
        parent.stream().filter(line -> pupils.contains(line.pupilId())).toList(),
        review == null ? null : review.about(pupils));
  }

  /**
   * The last review, as this parent may read it: no notes of colleagues, and of what parents had
   * promised only what this one had agreed to.
   *
   * @param nextReviewOn null unless the plan goes on
   */
  public record Review(
      LocalDate reviewedOn,
      WhatNext whatNext,
      LocalDate nextReviewOn,
      List<Became> school,
      List<Became> parent) {
    public Review {
      school = List.copyOf(school);
      parent = List.copyOf(parent);
    }

    Review about(Set<Long> pupils) {
      return new Review(
          reviewedOn,
          whatNext,
          nextReviewOn,
          school.stream().filter(each -> pupils.contains(each.pupilId())).toList(),
          parent.stream().filter(each -> pupils.contains(each.pupilId())).toList());
    }
  }

  /** What became of one commitment. */
  public record Became(long pupilId, String text, Outcome outcome) {}

  /** Something good about one pupil. */
  public record Praise(long pupilId, String text) {}

  /**
   * One commitment.
   *
   * @param dueOn may be null
   */
  public record Line(long pupilId, String owner, String text, String why, LocalDate dueOn) {}
}
