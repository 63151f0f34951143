package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Changes the plan of a family. Every change hands in the version of the plan that was read; when
 * somebody else was quicker, nothing is written and {@link PlanChangedMeanwhile} says who.
 */
@Stateless
@Needs(Right.WRITE_PLANS)
public class ChangingPlans {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private PlanPeople people;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /** Saves what somebody typed: all of it, or nothing. */
  public void save(long planId, long version, PlanEdits edits) {
    change(
        planId,
        version,
        "Changed the words of the plan",
        (plan, ties) -> {
          edits.positives().forEach(p -> plan.praise(ties, p.pupilId(), p.text()));
          edits
              .commitments()
              .forEach(c -> plan.reword(c.commitmentId(), c.text(), c.owner(), c.dueOn()));
          return null;
        });
  }

  /**
   * Adds a commitment, drawn from the catalogue or written freely; also puts one back.
   *
   * @param parentId whose it is; null for the school's
   */
  public void add(long planId, long version, Long parentId, Promise promise) {
    change(
        planId,
        version,
        parentId == null ? "Added a commitment of the school" : "Added a commitment of a parent",
        (plan, ties) ->
            parentId == null
                ? plan.schoolWill(ties, promise)
                : plan.parentWill(ties, parentId, promise));
  }

  /** Takes a commitment out, and gives back what is needed to put it in again. */
  public RemovedCommitment remove(long planId, long version, long commitmentId) {
    return change(
        planId,
        version,
        "Took a commitment out",
        (plan, ties) -> {
          Commitment removed = plan.remove(commitmentId);
          Long parentId = removed.parent().isPresent() ? removed.parent().getAsLong() : null;
          return new RemovedCommitment(removed.getSide(), parentId, removed.promise());
        });
  }

  /** Notes that a parent agreed on a day. */
  public void agree(long planId, long version, long parentId, LocalDate day) {
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    change(
        planId,
        version,
        "Noted that a parent agreed",
        (plan, ties) -> {
          plan.agreeWith(ties, parentId, day, today);
          return null;
        });
  }

  /** Notes that a parent does not agree, or no longer. */
  public void withdrawAgreement(long planId, long version, long parentId) {
    change(
        planId,
        version,
        "Noted that a parent has not agreed",
        (plan, ties) -> {
          plan.withdrawAgreement(parentId);
          return null;
        });
  }

  /** Decides how much support the plan gives, as the rules proposed or otherwise. */
  public void decideTier(long planId, long version, Tier tier) {
    change(
        planId,
        version,
        "Decided on the tier: " + tier.label(),
        (plan, ties) -> {
          plan.decideTier(tier, currentUser.name());
          return null;
        });
  }

  /** Closes the plan. A new one can be drafted after that. */
  public void close(long planId, long version) {
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    change(
        planId,
        version,
        "Closed the plan",
        (plan, ties) -> {
          plan.close(today);
          return null;
        });
  }

  private <T> T change(
      long planId, long version, String what, BiFunction<EngagementPlan, FamilyTies, T> work) {
    EngagementPlan plan = entities.find(EngagementPlan.class, planId);
    if (plan == null) {
      throw new PlanNotFound();
    }
    if (plan.version() != version) {
      throw new PlanChangedMeanwhile(plan.trace().changedBy());
    }
    T result = work.apply(plan, people.of(plan.getFamilyId()).ties());
    plan.trace().changed(currentUser.name(), Instant.now());
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new PlanChangedMeanwhile("Somebody else");
    }
    auditLog.record(AuditAction.PLAN_CHANGED, "family", plan.getFamilyId(), what);
    return result;
  }
}
