package org.parentsmatter.plan;

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

  /** What one parent would do. */
  public record OfParent(long parentId, List<Promise> promises) {
    public OfParent {
      promises = List.copyOf(promises);
    }
  }
}
