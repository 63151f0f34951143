package org.parentsmatter.plan;

import static org.parentsmatter.plan.PlanStatus.ACTIVE;
import static org.parentsmatter.plan.PlanStatus.AGREED;
import static org.parentsmatter.plan.PlanStatus.CLOSED;
import static org.parentsmatter.plan.PlanStatus.DRAFT;
import static org.parentsmatter.plan.PlanStatus.REVIEWED;
import static org.parentsmatter.plan.PlanStatus.SHARED;

import java.util.Set;

/** What can be done with a plan, and at which of its stations. There is no other way. */
public enum PlanStep {
  /** Words, commitments and people change. */
  CHANGE("be changed", DRAFT, SHARED, AGREED, ACTIVE),
  /** Parents are given it; once more is possible. */
  SHARE("be shared", DRAFT, SHARED, AGREED),
  /** A parent says what he or she thinks, or takes it back. Who says so has seen it. */
  ANSWER("be answered", DRAFT, SHARED, AGREED, ACTIVE),
  /** Both sides begin, also when nobody has answered. */
  START("begin", SHARED, AGREED),
  REVIEW("be reviewed", ACTIVE),
  /** A wrong entry of the review is put right, with a trace. */
  CORRECT_REVIEW("have its review corrected", REVIEWED, CLOSED),
  /** It goes on until another day. */
  GO_ON("go on", REVIEWED),
  /** Another plan goes on from it. */
  RENEW("be renewed", REVIEWED),
  CLOSE("be closed", DRAFT, SHARED, AGREED, ACTIVE, REVIEWED);

  private final String inWords;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<PlanStatus> from;

  PlanStep(String inWords, PlanStatus... from) {
    this.inWords = inWords;
    this.from = Set.of(from);
  }

  /** As it stands in "The plan cannot …". */
  String inWords() {
    return inWords;
  }

  /** Whether a plan at this station can take the step. */
  public boolean isPossibleFrom(PlanStatus status) {
    return from.contains(status);
  }

  /**
   * Lets the step happen only where it is possible.
   *
   * @throws PlanClosed at the end
   * @throws StepNotPossible at any other station
   */
  void require(PlanStatus status) {
    if (isPossibleFrom(status)) {
      return;
    }
    if (status == CLOSED) {
      throw new PlanClosed();
    }
    throw new StepNotPossible(this, status);
  }
}
