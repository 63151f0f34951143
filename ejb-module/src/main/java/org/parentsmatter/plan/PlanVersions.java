package org.parentsmatter.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Keeps every version of a plan. The first is written only when something is about to change, for
 * until then it is the plan itself: drafting thousands of plans writes no version.
 */
@Dependent
public class PlanVersions {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** Before a change: keeps the plan as it was drafted, unless there are versions already. */
  void keepAsDrafted(EngagementPlan plan) {
    if (last(plan.getId()) == 0) {
      PlanTrace trace = plan.trace();
      boolean untouched = trace.changedAt().equals(trace.draftedAt());
      entities.persist(
          new PlanVersion(
              1,
              plan,
              untouched ? trace.draftedBy() : trace.changedBy(),
              untouched ? trace.draftedAt() : trace.changedAt(),
              untouched ? "Drafted the plan" : "As it was before versions were kept"));
      entities.flush();
    }
  }

  /** After a change that is flushed. */
  void keep(EngagementPlan plan, String changeMade) {
    PlanTrace trace = plan.trace();
    entities.persist(
        new PlanVersion(
            last(plan.getId()) + 1, plan, trace.changedBy(), trace.changedAt(), changeMade));
  }

  private int last(long planId) {
    Integer last =
        entities
            .createQuery(
                "select max(v.number) from PlanVersion v where v.planId = :plan", Integer.class)
            .setParameter("plan", planId)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  List<PlanVersion> all(long planId) {
    return entities
        .createQuery(
            "select v from PlanVersion v where v.planId = :plan order by v.number desc",
            PlanVersion.class)
        .setParameter("plan", planId)
        .getResultList();
  }
}
