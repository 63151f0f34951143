package org.parentsmatter.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How much support a plan gives. What the rules proposed stays, with its reason, when somebody
 * decides otherwise.
 */
@Embeddable
public class PlanTier {
  private static final int LONGEST = 1000;

  @Enumerated(EnumType.STRING)
  private Tier tier;

  @Enumerated(EnumType.STRING)
  @Column(name = "tier_proposed")
  private Tier proposed;

  @Column(name = "tier_why")
  private String why;

  @Column(name = "tier_decided_by")
  private String decidedBy;

  protected PlanTier() {}

  private PlanTier(Tier proposed, String why) {
    this.tier = proposed;
    this.proposed = proposed;
    this.why = why == null || why.length() <= LONGEST ? why : why.substring(0, LONGEST);
  }

  /** As the rules propose it; the reason is null when they have none. */
  static PlanTier proposed(Tier tier, String why) {
    return new PlanTier(tier, why);
  }

  /**
   * As a person decides it, who may also confirm what was proposed. It is not told to parents.
   *
   * @param course of the plan, which must be one that can still change
   */
  void decide(PlanCourse course, Tier decided, String by) {
    course.require(PlanStep.CHANGE);
    tier = decided;
    decidedBy = by;
  }

  TierView view() {
    return new TierView(tier, proposed, why, decidedBy);
  }
}
