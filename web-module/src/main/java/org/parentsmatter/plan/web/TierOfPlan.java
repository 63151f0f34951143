package org.parentsmatter.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.plan.ChangingPlans;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.Tier;

/** Decides how much support the plan on the page gives: as the rules proposed, or otherwise. */
@Named
@RequestScoped
public class TierOfPlan {
  @Inject private ChangingPlans changing;

  private Tier tier;

  /** Decides on the tier that was chosen. */
  public String decide(PlanView plan) {
    changing.decideTier(plan.id(), plan.version(), tier == null ? plan.tier().tier() : tier);
    return Parting.words("The tier is decided.", ShowPlan.address(plan.id()));
  }

  public Tier[] getTiers() {
    return Tier.values();
  }

  public Tier getTier() {
    return tier;
  }

  public void setTier(Tier tier) {
    this.tier = tier;
  }
}
