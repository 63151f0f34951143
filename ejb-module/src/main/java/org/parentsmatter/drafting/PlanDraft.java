package org.parentsmatter.drafting;

import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.catalogue.Catalogue;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;
import org.parentsmatter.plan.DraftedPlan;
import org.parentsmatter.plan.DraftedPlan.OfParent;
import org.parentsmatter.plan.PlanPart.Praise;
import org.parentsmatter.plan.Promise;
import org.parentsmatter.plan.Tier;

/**
 * Drafts the plan of one family from the rules and the catalogue. The school takes on three
 * commitments at most, spread fairly over the children; so does each parent, only for the children
 * about whom he or she is entitled to hear, and with a reason that tells nothing about another
 * parent.
 */
final class PlanDraft {
  private final DraftingRules rules;
  private final Catalogue catalogue;
  private final LocalDate today;
  private final LocalDate reviewOn;

  PlanDraft(DraftingRules rules, Catalogue catalogue, LocalDate today, LocalDate reviewOn) {
    this.rules = rules;
    this.catalogue = catalogue;
    this.today = today;
    this.reviewOn = reviewOn;
  }

  DraftedPlan of(FamilyFacts family) {
    return new DraftedPlan(
        family.familyId(),
        family.ties(),
        reviewOn,
        Tier.UNIVERSAL,
        null,
        family.pupils().stream().map(p -> new Praise(p.pupilId(), rules.positive(p))).toList(),
        promises(family, family.pupils(), Side.SCHOOL),
        family.persons().stream().map(parent -> ofParent(family, parent)).toList());
  }

  private OfParent ofParent(FamilyFacts family, ParentFacts parent) {
    List<PupilFacts> pupils =
        family.pupilsOf(parent).stream().map(p -> p.spokenWithIn(parent.language())).toList();
    return new OfParent(parent.parentId(), promises(family, pupils, Side.PARENT));
  }

  private List<Promise> promises(FamilyFacts family, List<PupilFacts> pupils, Side side) {
    return proposals(pupils, side).stream()
        .map(proposal -> promise(proposal, pupil(family, proposal), side))
        .toList();
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
