package org.parentsmatter.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.catalogue.Catalogue;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.drafting.DraftingRules.About;
import org.parentsmatter.drafting.DraftingRules.Weighed;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;
import org.parentsmatter.drafting.TierRules.TierProposal;
import org.parentsmatter.plan.DraftedPlan;
import org.parentsmatter.plan.DraftedPlan.OfParent;
import org.parentsmatter.plan.PlanPart.Praise;
import org.parentsmatter.plan.Promise;

/**
 * Drafts the plan of one family from the rules and the catalogue. The school takes on three
 * commitments at most, spread fairly over the children; so does each parent, only for the children
 * about whom he or she is entitled to hear, and with a reason that tells nothing about another
 * parent.
 */
final class PlanDraft {
  private static final String NO_ROOM = "three are the most for one side; ";

  private final DraftingRules rules;
  private final TierRules tiers;
  private final Catalogue catalogue;
  private final LocalDate today;
  private final LocalDate reviewOn;

  PlanDraft(DraftingRules rules, Catalogue catalogue, LocalDate today, LocalDate reviewOn) {
    this.rules = rules;
    tiers = new TierRules();
    this.catalogue = catalogue;
    this.today = today;
    this.reviewOn = reviewOn;
  }

  FamilyDraft of(FamilyFacts family) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<Promise> school = promises(family, schoolSide(family), leftOut);
    List<OfParent> parents = new ArrayList<>();
    for (ParentFacts parent : family.persons()) {
      List<LeftOut> ofParent = new ArrayList<>();
      List<Promise> promises = promises(family, parentSide(family, parent), ofParent);
      parents.add(new OfParent(parent.parentId(), promises));
      ofParent.forEach(each -> leftOut.add(each.of(parent.parentId())));
    }
    TierProposal tier = tiers.propose(family.pupils());
    return new FamilyDraft(
        new DraftedPlan(
            family.familyId(),
            family.ties(),
            reviewOn,
            tier.tier(),
            tier.why(),
            family.pupils().stream().map(p -> new Praise(p.pupilId(), rules.positive(p))).toList(),
            school.isEmpty() ? List.of(lastResort(family)) : school,
            parents),
        leftOut);
  }

  private static List<About> schoolSide(FamilyFacts family) {
    return family.pupils().stream()
        .map(
            pupil ->
                new About(
                    pupil,
                    Side.SCHOOL,
                    Voice.common(family.readers(), pupil.pupilId()),
                    pupil.tried()))
        .toList();
  }

  private static List<About> parentSide(FamilyFacts family, ParentFacts parent) {
    return family.pupilsOf(parent).stream()
        .map(
            pupil ->
                new About(
                    pupil.spokenWithIn(parent.language()),
                    Side.PARENT,
                    parent.voice(pupil.pupilId()),
                    parent.triedFor(pupil.pupilId())))
        .toList();
  }

  private List<Promise> promises(FamilyFacts family, List<About> side, List<LeftOut> leftOut) {
    List<List<Proposal>> ofEachPupil = new ArrayList<>();
    for (About about : side) {
      Weighed weighed = rules.weigh(about, catalogue);
      ofEachPupil.add(weighed.proposals());
      leftOut.addAll(weighed.leftOut());
    }
    List<Proposal> chosen = FairSpread.of(ofEachPupil);
    ofEachPupil.stream()
        .flatMap(List::stream)
        .filter(p -> !chosen.contains(p))
        .forEach(p -> leftOut.add(new LeftOut(p.pupilId(), null, title(p), NO_ROOM + p.why())));
    return chosen.stream().map(p -> promise(p, pupil(family, p), side.get(0).side())).toList();
  }

  /** The school always does something, also when no strategy is in use or none has helped. */
  private Promise lastResort(FamilyFacts family) {
    PupilFacts pupil = family.pupils().get(0);
    return new Promise(
        pupil.pupilId(),
        null,
        schoolOwner(pupil),
        "We will ask you what would help " + pupil.calledName() + " now.",
        "we would like to find something that helps",
        reviewOn);
  }

  private String title(Proposal proposal) {
    return catalogue.entry(proposal.strategy()).orElseThrow().text().title();
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
