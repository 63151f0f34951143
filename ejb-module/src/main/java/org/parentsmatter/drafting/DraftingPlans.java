package org.parentsmatter.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.plan.DraftedPlan;
import org.parentsmatter.plan.PlanNotFound;
import org.parentsmatter.plan.StartingPlans;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Drafts plans from what the school knows and what the evidence says. A person decides. */
@Stateless
public class DraftingPlans {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private StartingPlans starting;
  @Inject private FamiliesToPlan families;
  @Inject private ProposingPlans proposing;
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
    if (starting.hasOpenPlan(familyId)) {
      throw new FamilyHasPlan();
    }
    DraftedPlan draft = proposing.today().of(families.of(familyId)).plan();
    long plan = starting.start(List.of(draft), currentUser.name(), Instant.now()).get(familyId);
    auditLog.record(AuditAction.PLAN_DRAFTED, "family", familyId, "Drafted a plan");
    return plan;
  }

  /**
   * Drafts a plan for every family that never had one: for the import, which has no person's
   * rights. Families are read, drafted and written in chunks. One that gets a plan meanwhile is
   * left out.
   *
   * @return how many plans were drafted
   */
  public int draftForFamiliesWithoutPlan() {
    PlanDraft drafts = proposing.today();
    int drafted = 0;
    List<Long> chunk = families.withoutPlan(0);
    while (!chunk.isEmpty()) {
      families.hold(chunk);
      List<FamilyFacts> left = families.stillWithoutPlan(chunk);
      starting.start(
          left.stream().map(each -> drafts.of(each).plan()).toList(),
          CurrentUser.SYSTEM,
          Instant.now());
      entities.clear();
      drafted += left.size();
      chunk = families.withoutPlan(chunk.get(chunk.size() - 1));
    }
    if (drafted > 0) {
      auditLog.record(AuditAction.PLAN_DRAFTED, null, null, "Drafted plans: " + drafted);
    }
    return drafted;
  }
}
