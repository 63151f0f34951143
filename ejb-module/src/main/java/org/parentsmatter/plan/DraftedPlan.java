package org.parentsmatter.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.plan.PlanPart.Praise;

/**
 * A plan as it is drafted, before it is one.
 *
 * @param ties who may hear about whom, as it was when the draft was made
 * @param tierWhy may be null
 * @param praises something good about each pupil
 * @param school what the school would do, what matters most first
 * @param parents what each parent would do
 */
public record DraftedPlan(
    long familyId,
    FamilyTies ties,
    LocalDate reviewOn,
    Tier tier,
    String tierWhy,
    List<Praise> praises,
    List<Promise> school,
    List<OfParent> parents) {
  public DraftedPlan {
    praises = List.copyOf(praises);
    school = List.copyOf(school);
    parents = List.copyOf(parents);
  }

  /** The plan that this draft describes. */
  EngagementPlan started(String by, Instant at) {
    EngagementPlan plan = new EngagementPlan(familyId, by, at, reviewOn);
    plan.propose(tier, tierWhy);
    praises.forEach(p -> plan.praise(ties, p.pupilId(), p.text()));
    school.forEach(promise -> plan.schoolWill(ties, promise));
    for (OfParent parent : parents) {
      parent.promises().forEach(promise -> plan.parentWill(ties, parent.parentId(), promise));
    }
    plan.requireComplete();
    return plan;
  }

  /** What one parent would do. */
  public record OfParent(long parentId, List<Promise> promises) {
    public OfParent {
      promises = List.copyOf(promises);
    }
  }
}
