package org.parentsmatter.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.SeeingPlans;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** The plan of a family as a part of another page. */
@Named
@RequestScoped
public class FamilyPlan {
  @Inject private SeeingPlans seeing;
  @Inject private CurrentUser currentUser;

  private final Map<Long, Optional<PlanView>> plans = new HashMap<>();

  /** The open plan of a family; null when it has none. */
  public PlanView of(long family) {
    return plans.computeIfAbsent(family, seeing::ofFamily).orElse(null);
  }

  /** Whether the day of the review has come. */
  public boolean reviewDue(PlanView plan) {
    return plan.reviewDue(LocalDate.now(ZoneId.systemDefault()));
  }

  /** Whether the person signed in may draft and change plans. */
  public boolean isWritable() {
    return currentUser.has(Right.WRITE_PLANS);
  }
}
