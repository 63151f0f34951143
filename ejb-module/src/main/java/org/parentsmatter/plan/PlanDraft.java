package org.parentsmatter.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.parentsmatter.catalogue.Catalogue;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.plan.FamilyFacts.ParentFacts;

/**
 * Drafts the plan of one family from the rules and the catalogue. The school takes on three
 * commitments at most, spread fairly over the children; so does each parent, only for the children
 * about whom he or she is entitled to hear, and with a reason that tells nothing about another
 * parent.
 */
final class PlanDraft {
  private final DraftingRules rules;
  private final Catalogue catalogue;
  private final String by;
  private final Clock clock;
  private final LocalDate today;
  private final LocalDate reviewOn;

  PlanDraft(
      DraftingRules rules,
      Catalogue catalogue,
      String by,
      Clock clock,
      Function<LocalDate, LocalDate> reviews) {
    this.rules = rules;
    this.catalogue = catalogue;
    this.by = by;
    this.clock = clock;
    today = LocalDate.now(clock);
    reviewOn = reviews.apply(today);
  }

  EngagementPlan of(FamilyFacts family) {
    EngagementPlan plan = new EngagementPlan(family.familyId(), by, clock.instant(), reviewOn);
    FamilyTies ties = family.ties();
    family.pupils().forEach(p -> plan.praise(ties, p.pupilId(), rules.positive(p)));
    for (Proposal proposal : proposals(family.pupils(), Side.SCHOOL)) {
      PupilFacts pupil = pupil(family, proposal);
      plan.schoolWill(ties, promise(proposal, pupil, Side.SCHOOL));
    }
    for (ParentFacts parent : family.persons()) {
      List<PupilFacts> pupils =
          family.pupilsOf(parent).stream().map(p -> p.spokenWithIn(parent.language())).toList();
      for (Proposal proposal : proposals(pupils, Side.PARENT)) {
        PupilFacts pupil = pupil(family, proposal);
        plan.parentWill(ties, parent.parentId(), promise(proposal, pupil, Side.PARENT));
      }
    }
    plan.requireComplete();
    return plan;
  }

  private List<Proposal> proposals(List<PupilFacts> pupils, Side side) {
    return FairSpread.of(
        pupils.stream()
            .map(
                pupil ->
                    rules.proposals(pupil, catalogue).stream()
                        .filter(p -> does(p, side, pupil) != null)
                        .toList())
            .toList());
  }

  private Promise promise(Proposal proposal, PupilFacts pupil, Side side) {
    return new Promise(
        proposal.pupilId(),
        catalogue.entry(proposal.strategy()).orElseThrow().id(),
        side == Side.SCHOOL ? schoolOwner(pupil) : "you",
        does(proposal, side, pupil),
        proposal.why(),
        dueOn(proposal));
  }

  private String does(Proposal proposal, Side side, PupilFacts pupil) {
    return catalogue.entry(proposal.strategy()).orElseThrow().text().does(side, pupil.calledName());
  }

  private LocalDate dueOn(Proposal proposal) {
    LocalDate due = today.plusWeeks(proposal.withinWeeks());
    return proposal.withinWeeks() == 0 || due.isAfter(reviewOn) ? reviewOn : due;
  }

  private static String schoolOwner(PupilFacts pupil) {
    return pupil.tutorGroup() == null || pupil.tutorGroup().isBlank()
        ? "the school office"
        : "the tutor of " + pupil.tutorGroup().strip();
  }

  private static PupilFacts pupil(FamilyFacts family, Proposal proposal) {
    return family.pupils().stream()
        .filter(p -> p.pupilId() == proposal.pupilId())
        .findFirst()
        .orElseThrow();
  }
}
