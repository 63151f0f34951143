package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.catalogue.Strategies;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Drafts plans from what the school knows and what the evidence says. A person decides. */
@Stateless
public class DraftingPlans {
  private static final DraftingRules RULES = new DraftingRules();

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private FamiliesToPlan families;
  @Inject private Strategies strategies;
  @Inject private SchoolCalendar calendar;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Drafts the plan of one family.
   *
   * @return the key of the plan
   * @throws FamilyHasPlan when it has an open plan already
   * @throws PlanNotFound when there is no such family
   */
  @Needs(Right.WRITE_PLANS)
  public long draft(long familyId) {
    families.hold(List.of(familyId));
    if (hasOpenPlan(familyId)) {
      throw new FamilyHasPlan();
    }
    EngagementPlan plan = drafts(currentUser.name()).of(families.of(familyId));
    entities.persist(plan);
    entities.flush();
    auditLog.record(AuditAction.PLAN_DRAFTED, "family", familyId, "Drafted a plan");
    return plan.getId();
  }

  /**
   * Drafts a plan for every family that never had one: for the import, which has no person's
   * rights. Families are read, drafted and written in chunks. One that gets a plan meanwhile is
   * left out.
   *
   * @return how many plans were drafted
   */
  public int draftForFamiliesWithoutPlan() {
    PlanDraft drafts = drafts(CurrentUser.SYSTEM);
    int drafted = 0;
    List<Long> chunk = families.withoutPlan(0);
    while (!chunk.isEmpty()) {
      families.hold(chunk);
      List<FamilyFacts> left = families.stillWithoutPlan(chunk);
      left.forEach(family -> entities.persist(drafts.of(family)));
      entities.flush();
      entities.clear();
      drafted += left.size();
      chunk = families.withoutPlan(chunk.get(chunk.size() - 1));
    }
    if (drafted > 0) {
      auditLog.record(AuditAction.PLAN_DRAFTED, null, null, "Drafted plans: " + drafted);
    }
    return drafted;
  }

  private PlanDraft drafts(String by) {
    return new PlanDraft(
        RULES, strategies.inUse(), by, Clock.systemDefaultZone(), calendar::reviewOn);
  }

  private boolean hasOpenPlan(long familyId) {
    return entities
            .createQuery(
                "select count(p) from EngagementPlan p where p.openFamilyId = :family", Long.class)
            .setParameter("family", familyId)
            .getSingleResult()
        > 0;
  }
}
