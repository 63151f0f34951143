package org.parentsmatter.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes plans of drafts. Who calls it has asked for the right, and holds the families: a family has
 * one open plan at a time.
 */
@Dependent
public class StartingPlans {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /**
   * Starts a plan for each draft.
   *
   * @param by who drafts
   * @return the key of the plan of each family
   * @throws NotEntitled when a draft says something of a pupil to somebody who may not hear it
   * @throws TooManyCommitments when a side has more than three
   */
  public Map<Long, Long> start(Collection<DraftedPlan> drafts, String by, Instant at) {
    Map<Long, EngagementPlan> plans = new LinkedHashMap<>();
    for (DraftedPlan draft : drafts) {
      EngagementPlan plan = draft.started(by, at);
      entities.persist(plan);
      plans.put(draft.familyId(), plan);
    }
    entities.flush();
    Map<Long, Long> keys = new LinkedHashMap<>();
    plans.forEach((family, plan) -> keys.put(family, plan.getId()));
    return keys;
  }

  /** Whether a family has an open plan. */
  public boolean hasOpenPlan(long familyId) {
    return entities
            .createQuery(
                "select count(p) from EngagementPlan p where p.openFamilyId = :family", Long.class)
            .setParameter("family", familyId)
            .getSingleResult()
        > 0;
  }
}
