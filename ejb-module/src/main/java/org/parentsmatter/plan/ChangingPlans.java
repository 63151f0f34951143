package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Changes what the plan of a family says. Every change hands in the version of the plan that was
 * read; when somebody else was quicker, nothing is written and {@link PlanChangedMeanwhile} says
 * who.
 */
@Stateless
@Needs(Right.WRITE_PLANS)
public class ChangingPlans {
  @Inject private PlanChanges changes;
  @Inject private CurrentUser currentUser;

  /** Saves what somebody typed: all of it, or nothing. */
  public void save(long planId, long version, PlanEdits edits) {
    changes.make(
        planId,
        version,
        "Changed the words of the plan",
        (EngagementPlan plan, FamilyTies ties) -> {
          edits.positives().forEach(p -> plan.praise(ties, p.pupilId(), p.text()));
          edits
              .commitments()
              .forEach(c -> plan.reword(c.commitmentId(), c.text(), c.owner(), c.dueOn()));
        });
  }

  /**
   * Adds a commitment, drawn from the catalogue or written freely; also puts one back.
   *
   * @param parentId whose it is; null for the school's
   */
  public void add(long planId, long version, Long parentId, Promise promise) {
    changes.make(
        planId,
        version,
        parentId == null ? "Added a commitment of the school" : "Added a commitment of a parent",
        (EngagementPlan plan, FamilyTies ties) -> {
          if (parentId == null) {
            plan.schoolWill(ties, promise);
          } else {
            plan.parentWill(ties, parentId, promise);
          }
        });
  }

  /** Takes a commitment out, and gives back what is needed to put it in again. */
  public RemovedCommitment remove(long planId, long version, long commitmentId) {
    return changes.make(
        planId,
        version,
        "Took a commitment out",
        (plan, ties) -> {
          Commitment removed = plan.remove(commitmentId);
          Long parentId = removed.parent().isPresent() ? removed.parent().getAsLong() : null;
          return new RemovedCommitment(removed.getSide(), parentId, removed.promise());
        });
  }

  /** Decides how much support the plan gives, as the rules proposed or otherwise. */
  public void decideTier(long planId, long version, Tier tier) {
    changes.make(
        planId,
        version,
        "Decided on the tier: " + tier.label(),
        (EngagementPlan plan, FamilyTies ties) ->
            plan.tier().decide(plan.course(), tier, currentUser.name()));
  }
}
