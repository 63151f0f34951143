package org.parentsmatter.handover;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parentsmatter.accounts.CreatingAccounts;
import org.parentsmatter.community.TakingOverCommunities;
import org.parentsmatter.demonstration.DemonstrationHistory;
import org.parentsmatter.entitlement.RestrictionScope;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.ParentSummary;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.letters.LetterOrder;
import org.parentsmatter.letters.RunSummary;
import org.parentsmatter.letters.RunningLetters;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.match.DecidingMatches;
import org.parentsmatter.protection.ProtectingAddresses;
import org.parentsmatter.restriction.KeepingRestrictions;
import org.parentsmatter.restriction.ParentToRestrict.PupilChoice;
import org.parentsmatter.restriction.RestrictionKind;
import org.parentsmatter.restriction.RestrictionTerms;
import org.parentsmatter.school.KeepingSchool;
import org.parentsmatter.school.SchoolPicture.Kind;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.vision.KeepingVision;
import org.parentsmatter.vision.VisionToEdit;

/**
 * Makes an empty installation the demonstration school: its settings, an account for every role,
 * its pupils and parents, its letters. What is there already is left as it is, so it can be broken
 * off and begun again.
 */
@Stateless
@Needs(Right.KEEP_ACCOUNTS)
@TransactionAttribute(NOT_SUPPORTED)
public class OpeningTheDemonstration {
  /** Where in the data folder the demonstration school's own export lies. */
  static final String EXPORT = "export";

  private static final String PASSWORD = "parents-matter";
  private static final String ORDER = "demonstration";

  @Inject private Schools schools;
  @Inject private Emptiness emptiness;
  @Inject private KeepingSchool keepingSchool;
  @Inject private KeepingVision keepingVision;
  @Inject private CreatingAccounts accounts;
  @Inject private SeeingParents parents;
  @Inject private KeepingRestrictions restrictions;
  @Inject private ProtectingAddresses protecting;
  @Inject private DecidingMatches matches;
  @Inject private TakingOverCommunities communities;
  @Inject private FollowingImports imports;
  @Inject private RunningLetters running;
  @Inject private SeeingLetters letters;
  @Inject private FollowingLetters following;
  @Inject private DemonstrationHistory history;
  @Inject private DemonstrationBriefings briefings;
  @Inject private DemonstrationPacks packs;

  /**
   * Makes what is missing of the demonstration school; returns when its letters are there.
   *
   * @param export the folder with the school's export
   * @return the sign-in names, their password, the letters' folder
   * @throws HandoverRefused when there is another school in this installation
   */
  public Map<String, String> open(Path export, Consumer<String> says) throws InterruptedException {
    if (!schools.current().demonstration()) {
      if (!emptiness.isComplete()) {
        throw new HandoverRefused(
            "There is another school's data here. The demonstration needs a data folder of its"
                + " own.");
      }
      schools.markDemonstration();
    }
    List<String> names = accounts.createDemonstrationAccounts(PASSWORD);
    if (letters.countRuns() == 0) {
      says.accept("Settling in");
      settle();
      imports.run(export, says);
      accounts.tieToTutors();
      communities.apply(communities.read(DemonstrationCommunities.file()));
      restrictOneParent();
      protectOneAddress();
      askAboutNamesakes();
    }
    history.tell(LocalDate.now(ZoneId.systemDefault()));
    briefings.tell(LocalDate.now(ZoneId.systemDefault()));
    packs.prepare(LocalDate.now(ZoneId.systemDefault()));
    RunSummary run = letters(says);
    return Map.of(
        "names", String.join(", ", names),
        "password", PASSWORD,
        "letters", Integer.toString(run.produced()));
  }

  /** One restriction to look at: it waits for a second person, and no letter depends on it. */
  private void restrictOneParent() {
    long parent = parents.page(null, false, 0, 1).rows().get(0).id();
    List<Long> pupils = restrictions.parent(parent).pupils().stream().map(PupilChoice::id).toList();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    restrictions.record(
        parent,
        pupils,
        RestrictionTerms.entered(
            RestrictionKind.SAFEGUARDING_DECISION,
            RestrictionScope.EVENTS,
            today,
            today.plusMonths(3),
            "Minutes of the safeguarding meeting",
            "Invented, for this demonstration."));
  }

  /** One protected address to look at: of a mother whose children's father lives elsewhere. */
  private void protectOneAddress() {
    parents
        .page("Joanne Hartley", false, 0, 1)
        .rows()
        .forEach(parent -> protecting.protect(parent.id(), "Invented, for this demonstration."));
  }

  /** Two fathers of one name, of two boys of one name: somebody asks whether they are one. */
  private void askAboutNamesakes() {
    List<Long> namesakes =
        parents.page("Imran Khan", false, 0, 2).rows().stream().map(ParentSummary::id).toList();
    if (namesakes.size() == 2) {
      matches.ask(namesakes.get(0), namesakes.get(1));
    }
  }

  private void settle() {
    keepingSchool.save(
        DemonstrationSettings.with(keepingSchool.settings().version()),
        DemonstrationSettings.terms(LocalDate.now(ZoneId.systemDefault())));
    VisionToEdit vision = keepingVision.toEdit();
    if (vision.messages().isEmpty() && vision.expectations().isEmpty()) {
      keepingVision.save(DemonstrationVision.with(vision.version()));
    }
    long version = keepingSchool.settings().version();
    version = keepingSchool.savePicture(Kind.LOGO, DemonstrationPictures.logo(), version);
    keepingSchool.savePicture(Kind.SIGNATURE, DemonstrationPictures.signature(), version);
  }

  private RunSummary letters(Consumer<String> says) throws InterruptedException {
    long id =
        running.start(
            new LetterOrder(
                ORDER, "First letters", letters.templates().get(0).name(), Audience.all()));
    if (letters.run(id).isResting()) {
      running.resume(id);
    }
    return following.untilReleased(id, says);
  }
}
