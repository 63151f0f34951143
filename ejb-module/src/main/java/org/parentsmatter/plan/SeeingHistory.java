package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.parentsmatter.plan.PlanHistory.Row;
import org.parentsmatter.plan.PlanPeople.Named;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows staff how a plan read before, and what changed from one version to the next. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingHistory {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private PlanVersions versions;
  @Inject private PlanPeople people;

  /**
   * The history of a plan.
   *
   * @param number the version to look at; null or one that is not there for the newest
   * @throws PlanNotFound when there is no such plan
   */
  public PlanHistory of(long planId, Integer number) {
    EngagementPlan plan = entities.find(EngagementPlan.class, planId);
    if (plan == null) {
      throw new PlanNotFound();
    }
    List<PlanVersion> all = versions.all(planId);
    String family =
        entities
            .createQuery("select f.name from Family f where f.id = :family", String.class)
            .setParameter("family", plan.getFamilyId())
            .getSingleResult();
    return new PlanHistory(
        planId,
        plan.getFamilyId(),
        family,
        all.stream().map(SeeingHistory::row).toList(),
        all.isEmpty() ? null : version(all, chosen(all, number), people.of(plan.getFamilyId())));
  }

  private static int chosen(List<PlanVersion> all, Integer number) {
    for (int i = 0; i < all.size(); i++) {
      if (number != null && all.get(i).number() == number) {
        return i;
      }
    }
    return 0;
  }

  private static PlanHistory.Version version(List<PlanVersion> all, int at, Named named) {
    PlanContent now = all.get(at).content();
    boolean first = at == all.size() - 1;
    return new PlanHistory.Version(
        row(all.get(at)),
        first ? 0 : all.get(at + 1).number(),
        PlanInWords.of(now, named),
        first ? List.of() : PlanInWords.between(all.get(at + 1).content(), now, named));
  }

  private static Row row(PlanVersion v) {
    return new Row(v.number(), v.changedAt(), v.changedBy(), v.changeMade());
  }
}
