package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Records what parents say about a plan, each alone. */
@Stateless
@Needs(Right.RECORD_ANSWERS)
public class RecordingAnswers {
  @Inject private PlanChanges changes;
  @Inject private CurrentUser currentUser;

  /**
   * Records what a parent said. Who declines is asked for nothing: the parent's commitments leave
   * the plan, and its history keeps them.
   *
   * @throws NotEntitled for somebody who may not hear about this family
   */
  public void record(long planId, long version, PlanAnswer answer) {
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    changes.make(
        planId,
        version,
        recorded(answer),
        (EngagementPlan plan, FamilyTies ties) ->
            plan.answer(ties, answer, today, currentUser.name(), Instant.now()));
  }

  /** What was done, as the history of a plan says it. */
  static String recorded(PlanAnswer answer) {
    return "Recorded what a parent says: " + answer.answer().label().toLowerCase(Locale.UK);
  }

  /** The parent has thought again, or the entry was wrong: he or she is asked anew. */
  public void takeBack(long planId, long version, long parentId) {
    changes.make(
        planId,
        version,
        "Took back what a parent had said",
        (EngagementPlan plan, FamilyTies ties) -> plan.takeAnswerBack(parentId));
  }
}
