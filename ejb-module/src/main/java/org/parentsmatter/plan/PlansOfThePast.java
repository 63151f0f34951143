package org.parentsmatter.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Plans as they went on days that are past, for an invented school: the pages record everything as
 * of now. Every step follows the rules of a plan as they hold on its day. Who calls it has asked
 * for the right.
 */
@Dependent
public class PlansOfThePast {
  private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 40);

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private PlanVersions versions;
  @Inject private TakingDraftsBack takingBack;

  /**
   * A plan that somebody drafted on a day, in place of the draft that came with the first import.
   *
   * @throws NotEntitled when the draft says something of a pupil to somebody who may not hear it
   */
  public PastPlan draft(DraftedPlan draft, String by, LocalDate day) {
    takingBack.takeBack(
        entities
            .createQuery(
                "select p.id from EngagementPlan p where p.openFamilyId = :family", Long.class)
            .setParameter("family", draft.familyId())
            .getResultList());
    EngagementPlan plan = draft.started(by, at(day));
    save(plan);
    return new PastPlan(this, plan, draft.ties(), by);
  }

  void save(EngagementPlan plan) {
    entities.persist(plan);
    entities.flush();
  }

  /** One step on its day, with the version that it leaves. */
  void step(EngagementPlan plan, String what, String by, LocalDate day, Runnable work) {
    versions.keepAsDrafted(plan);
    work.run();
    plan.trace().changed(by, at(day));
    entities.flush();
    keep(plan, what);
  }

  void keep(EngagementPlan plan, String what) {
    versions.keep(plan, what);
    entities.flush();
  }

  static Instant at(LocalDate day) {
    return day.atTime(AFTER_SCHOOL).toInstant(ZoneOffset.UTC);
  }
}
