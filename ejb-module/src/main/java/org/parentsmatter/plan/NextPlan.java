package org.parentsmatter.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.parentsmatter.catalogue.Side;

/**
 * The plan that goes on from a reviewed one. It takes over what helped and what is still to be
 * done, for the people who are in the family now; what was done or did not help stays in the plan
 * before. The school always has something to do, and every parent is asked anew.
 */
final class NextPlan {
  private static final Set<Outcome> TAKEN_OVER = EnumSet.of(Outcome.HELPED, Outcome.NOT_YET);

  private final EngagementPlan before;
  private final FamilyTies ties;

  NextPlan(EngagementPlan before, FamilyTies ties) {
    this.before = before;
    this.ties = ties;
  }

  EngagementPlan drawn(String by, Instant at, LocalDate today, LocalDate reviewOn) {
    EngagementPlan next = before.renewed(by, at, today, reviewOn);
    before.praises().stream()
        .filter(p -> ties.hasPupil(p.pupilId()))
        .forEach(p -> next.praise(ties, p.pupilId(), p.text()));
    for (Commitment each : before.lines().all()) {
      if (each.outcome().filter(TAKEN_OVER::contains).isPresent()) {
        takeOver(next, each, reviewOn);
      }
    }
    if (next.lines().of(Side.SCHOOL).isEmpty()) {
      next.schoolWill(ties, somethingNew(reviewOn));
    }
    next.requireComplete();
    return next;
  }

  private void takeOver(EngagementPlan next, Commitment each, LocalDate reviewOn) {
    Promise was = each.promise();
    Promise again =
        new Promise(was.pupilId(), was.strategyId(), was.owner(), was.text(), was.why(), reviewOn);
    if (each.getSide() == Side.SCHOOL && ties.hasPupil(was.pupilId())) {
      next.schoolWill(ties, again);
    } else if (each.getSide() == Side.PARENT
        && ties.entitled(each.parent().orElseThrow(), was.pupilId())) {
      next.parentWill(ties, each.parent().orElseThrow(), again);
    }
  }

  /** Where nothing of the school's part goes on, the school looks for something else. */
  private Promise somethingNew(LocalDate reviewOn) {
    long pupil =
        ties.parentsByPupil().keySet().stream().sorted().findFirst().orElseThrow(PlanNotFound::new);
    return new Promise(
        pupil,
        null,
        "the school",
        "We will ask you what would help now, and agree something new with you.",
        "what we did last time is finished",
        reviewOn);
  }
}
