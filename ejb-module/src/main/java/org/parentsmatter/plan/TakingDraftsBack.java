package org.parentsmatter.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes back drafts that nobody has touched, as if they had never been. A plan that anybody has
 * changed, shared, answered or moved on stays.
 */
@Dependent
public class TakingDraftsBack {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /**
   * Deletes those of these plans that are still as they were drafted.
   *
   * @return the keys of the plans that are gone
   */
  public List<Long> takeBack(Collection<Long> planIds) {
    if (planIds.isEmpty()) {
      return List.of();
    }
    List<Long> untouched =
        new ArrayList<>(
            entities
                .createQuery(
                    "select p.id from EngagementPlan p where p.id in :plans"
                        + " and p.openFamilyId is not null and p.course.status = :draft"
                        + " and p.trace.changedAt = p.trace.draftedAt and not exists"
                        + " (select v.id from PlanVersion v where v.planId = p.id)",
                    Long.class)
                .setParameter("plans", planIds)
                .setParameter("draft", PlanStatus.DRAFT)
                .getResultList());
    if (!untouched.isEmpty()) {
      delete("delete from Commitment c where c.plan.id in :plans", untouched);
      delete("delete from PositiveMessage m where m.plan.id in :plans", untouched);
      delete("delete from EngagementPlan p where p.id in :plans", untouched);
    }
    return untouched;
  }

  private void delete(String what, List<Long> plans) {
    entities.createQuery(what).setParameter("plans", plans).executeUpdate();
  }
}
