package org.parentsmatter.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.parentsmatter.plan.Answer;
import org.parentsmatter.plan.Outcome;
import org.parentsmatter.plan.PlanStatus;
import org.parentsmatter.plan.Tier;

/**
 * The open plan of a family.
 *
 * @param praises what it says that is good, by pupil
 * @param answers what parents said about it, by parent
 * @param needs what its commitments are for, by the catalogue's names
 */
record PlanFacts(
    PlanStatus status,
    Tier tier,
    LocalDate reviewOn,
    Map<Long, String> praises,
    Map<Long, Said> answers,
    List<Promised> promises,
    List<String> needs) {

  /** What a parent said, and when. */
  record Said(Answer answer, LocalDate on) {}

  /**
   * A commitment.
   *
   * @param parentId whose it is; null for the school's
   * @param dueOn may be null
   * @param outcome null before a review
   */
  record Promised(long pupilId, Long parentId, String text, LocalDate dueOn, Outcome outcome) {}
}
