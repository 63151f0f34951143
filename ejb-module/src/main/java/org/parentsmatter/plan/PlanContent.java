package org.parentsmatter.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a plan says at one moment, people by their keys: the names that a reader may see are
 * put in when it is read.
 *
 * @param review the last one; null before
 */
record PlanContent(
    PlanStatus status,
    LocalDate reviewOn,
    SharedHow sharedHow,
    LocalDate sharedOn,
    LocalDate activeFrom,
    LocalDate closedOn,
    String closedWhy,
    List<Praised> praises,
    List<Promised> commitments,
    List<Said> answers,
    Reviewed review) {

  record Praised(long pupilId, String text) {}

  /**
   * @param parentId null for the school's
   * @param outcome null before a review
   */
  record Promised(long id, Long parentId, Promise promise, Outcome outcome, String note) {}

  /**
   * @param how null where nobody wrote it down
   */
  record Said(
      long parentId, Answer answer, SaidHow how, LocalDate day, String words, String slip) {}

  record Reviewed(
      LocalDate on, ParentPart parentPart, WhatNext whatNext, LocalDate nextOn, String words) {}

  static PlanContent of(EngagementPlan plan) {
    PlanCourse course = plan.course();
    return new PlanContent(
        course.status(),
        course.reviewOn(),
        course.sharedHow(),
        course.sharedOn(),
        course.activeFrom(),
        course.closedOn(),
        course.closedWhy(),
        plan.praises().stream().map(p -> new Praised(p.pupilId(), p.text())).toList(),
        plan.lines().all().stream().map(PlanContent::promised).toList(),
        plan.said().all().stream().map(PlanContent::said).toList(),
        plan.review().map(PlanContent::reviewed).orElse(null));
  }

  private static Promised promised(Commitment c) {
    return new Promised(
        c.getId(),
        c.parent().isPresent() ? c.parent().getAsLong() : null,
        c.promise(),
        c.outcome().orElse(null),
        c.outcomeNote());
  }

  private static Said said(ParentAnswer a) {
    return new Said(a.parentId(), a.answer(), a.how(), a.day(), a.words(), a.slip());
  }

  private static Reviewed reviewed(PlanReview r) {
    return new Reviewed(r.reviewedOn(), r.parentPart(), r.whatNext(), r.nextReviewOn(), r.words());
  }
}
