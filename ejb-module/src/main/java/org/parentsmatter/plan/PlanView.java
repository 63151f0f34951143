package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plan of a family as staff see it, with everybody in it. Never to be shown to a parent: for
 * parents there is {@link PlanPart}.
 *
 * @param version hand it back with a change; an older one is refused
 * @param draftedAt UTC
 * @param changedAt UTC
 */
public record PlanView(
    long id,
    long version,
    PlanStatus status,
    TierView tier,
    long familyId,
    String familyName,
    String draftedBy,
    LocalDateTime draftedAt,
    String changedBy,
    LocalDateTime changedAt,
    LocalDate reviewOn,
    Life life,
    List<Person> pupils,
    List<PraiseView> positives,
    List<CommitmentView> school,
    List<ParentSide> parents)
    implements Serializable {

  /** Whether this step is possible now. */
  public boolean can(PlanStep step) {
    return step.isPossibleFrom(status);
  }

  /** Whether the day of the review has come. */
  public boolean reviewDue(LocalDate today) {
    return status == PlanStatus.ACTIVE && !reviewOn.isAfter(today);
  }

  /** Every commitment: the school's first, then parent by parent. */
  public List<CommitmentView> commitments() {
    return Stream.concat(school.stream(), parents.stream().flatMap(p -> p.commitments().stream()))
        .toList();
  }

  /**
   * How the plan came to where it is; what has not happened is null.
   *
   * @param renews the plan before this one
   * @param renewedBy the plan after this one
   */
  public record Life(
      LocalDate sharedOn,
      SharedHow sharedHow,
      LocalDate activeFrom,
      LocalDate closedOn,
      String closedWhy,
      ReviewView review,
      Long renews,
      Long renewedBy)
      implements Serializable {
    /** Of a plan to which nothing has happened yet. */
    public static final Life NEW = new Life(null, null, null, null, null, null, null, null);
  }

  /**
   * The last review.
   *
   * @param nextReviewOn null unless the plan goes on
   * @param words may be null
   */
  public record ReviewView(
      LocalDate on,
      ParentPart parentPart,
      WhatNext whatNext,
      LocalDate nextReviewOn,
      String words,
      String recordedBy)
      implements Serializable {}

  /**
   * What one parent said.
   *
   * @param how null where nobody wrote it down
   * @param words the parent's own; may be null
   * @param slip the reference of the letter whose slip came back; null otherwise
   * @param recordedBy null where it was not kept
   */
  public record AnswerView(
      Answer answer, SaidHow how, LocalDate day, String words, String slip, String recordedBy)
      implements Serializable {}

  /**
   * A pupil of the family.
   *
   * @param calledName the given or preferred name, as words to a parent say it
   */
  public record Person(long id, String name, String calledName) implements Serializable {}

  /** Something good about one pupil. */
  public record PraiseView(long pupilId, String pupilName, String text) implements Serializable {}

  /**
   * What one parent does.
   *
   * @param entitled false when this parent may not hear about any pupil of the family any more
   * @param answer null while this parent has not answered
   * @param pupils those about whom this parent is entitled to hear
   */
  public record ParentSide(
      long parentId,
      String name,
      boolean entitled,
      AnswerView answer,
      List<Person> pupils,
      List<CommitmentView> commitments)
      implements Serializable {

    /** Null while this parent has not agreed. */
    public LocalDate agreedOn() {
      return answer != null && answer.answer() == Answer.AGREED ? answer.day() : null;
    }

    /** Whether this parent leaves the plan to the school. */
    public boolean declined() {
      return answer != null && answer.answer() == Answer.DECLINED;
    }
  }
}
