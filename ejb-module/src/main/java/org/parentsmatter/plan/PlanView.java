package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The open plan of a family as staff see it, with everybody in it. Never to be shown to a parent:
 * for parents there is {@link PlanPart}.
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
    List<Person> pupils,
    List<PraiseView> positives,
    List<CommitmentView> school,
    List<ParentSide> parents)
    implements Serializable {

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
   * @param agreedOn null while this parent has not agreed
   * @param pupils those about whom this parent is entitled to hear
   */
  public record ParentSide(
      long parentId,
      String name,
      boolean entitled,
      LocalDate agreedOn,
      List<Person> pupils,
      List<CommitmentView> commitments)
      implements Serializable {}
}
