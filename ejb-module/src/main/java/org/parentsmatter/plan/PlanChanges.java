package org.parentsmatter.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.function.BiFunction;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;

/**
 * How every change of a plan is made: on the version that was read, else nothing is written and
 * {@link PlanChangedMeanwhile} says who was quicker; with a version kept and a line in the audit
 * log.
 */
@Dependent
public class PlanChanges {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private PlanPeople people;
  @Inject private PlanVersions versions;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Makes a change.
   *
   * @param what was done, as the history says it: "Took a commitment out"
   */
  <T> T make(
      long planId, long version, String what, BiFunction<EngagementPlan, FamilyTies, T> work) {
    EngagementPlan plan = entities.find(EngagementPlan.class, planId);
    if (plan == null) {
      throw new PlanNotFound();
    }
    if (plan.version() != version) {
      throw new PlanChangedMeanwhile(plan.trace().changedBy());
    }
    versions.keepAsDrafted(plan);
    T result = work.apply(plan, people.of(plan.getFamilyId()).ties());
    plan.trace().changed(currentUser.name(), Instant.now());
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new PlanChangedMeanwhile("Somebody else");
    }
    versions.keep(plan, what);
    auditLog.record(AuditAction.PLAN_CHANGED, "family", plan.getFamilyId(), what);
    return result;
  }

  /** The same for what gives nothing back. */
  void make(long planId, long version, String what, Work work) {
    make(
        planId,
        version,
        what,
        (plan, ties) -> {
          work.on(plan, ties);
          return null;
        });
  }

  /** A change that gives nothing back. */
  interface Work {
    void on(EngagementPlan plan, FamilyTies ties);
  }
}
