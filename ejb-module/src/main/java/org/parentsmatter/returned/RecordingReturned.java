package org.parentsmatter.returned;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.family.ParentLink;
import org.parentsmatter.letters.FindingLetters;
import org.parentsmatter.letters.LetterRuns;
import org.parentsmatter.letters.SentLetter;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Records letters that came back, and what becomes of the doubt about an address. Of a letter to a
 * protected address only those learn anything who may see such addresses.
 */
@Stateless
@Needs(Right.RECORD_RETURNED_LETTERS)
public class RecordingReturned {
  private static final int DAYS_CONFIRMED = 30;

  @Inject private ReturnedLetters letters;
  @Inject private DoubtfulAddresses addresses;
  @Inject private FindingLetters finding;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * Records that a letter came back, and doubts the address of everybody it went to. Entered again,
   * it counts once.
   *
   * @param text the reference as somebody typed it, or what a scanner read
   * @throws ReturnRefused when no such letter went out by post, or it is somebody else's to open
   */
  public ReturnedView record(String text, ReturnReason reason) {
    if (reason == null) {
      throw new ReturnRefused("Choose why the letter came back.");
    }
    SentLetter letter = letter(text);
    addresses.settleChanged();
    ReturnedLetter known = letters.ofLetter(letter.id()).orElse(null);
    if (known != null) {
      return view(known, letter, true);
    }
    ReturnedLetter returned =
        new ReturnedLetter(letter.id(), reason, currentUser.name(), LetterRuns.now());
    letters.add(returned);
    letter.parents().forEach(parent -> addresses.doubt(parent.id(), returned));
    auditLog.record(AuditAction.LETTER_RETURNED, "letter", letter.reference(), reason.label());
    return view(returned, letter, false);
  }

  private SentLetter letter(String text) {
    SentLetter letter =
        finding
            .find(text)
            .orElseThrow(
                () ->
                    new ReturnRefused(
                        "No letter of this school has this reference. Please look again."));
    if (letter.keptApart() && !seesProtected()) {
      throw new ReturnRefused(
          "This letter shows a protected address. Give it to the safeguarding lead, unopened.");
    }
    if (!letter.byPost()) {
      throw new ReturnRefused(
          "This letter did not go by post, so it says nothing about an address.");
    }
    return letter;
  }

  private ReturnedView view(ReturnedLetter returned, SentLetter letter, boolean again) {
    List<ParentLink> doubted =
        letter.parents().stream()
            .filter(parent -> addresses.standing(parent.id()).isPresent())
            .toList();
    return new ReturnedView(
        returned.id(),
        letter.reference(),
        letter.runName(),
        letter.pupilNames(),
        letter.parents(),
        doubted,
        returned.reason(),
        returned.recordedBy(),
        returned.recordedAt(),
        again);
  }

  /** Takes an entry back that was wrong; an address that only it put in doubt is not any more. */
  public void takeBack(long returnedId) {
    ReturnedLetter returned = letters.toChange(returnedId);
    List<DoubtfulAddress> doubts = addresses.begunBy(returned);
    doubts.forEach(doubt -> requireMaySee(doubt.parentId()));
    returned.takeBack(currentUser.name(), LetterRuns.now());
    for (DoubtfulAddress doubt : doubts) {
      letters
          .another(doubt.parentId(), returned)
          .ifPresentOrElse(doubt::restOn, () -> settle(doubt, DoubtfulAddress.Settled.MISTAKE));
    }
    auditLog.record(AuditAction.RETURN_TAKEN_BACK, "letter", letters.reference(returned), null);
  }

  /** Says that a letter came back from another address than the school has now. */
  public void otherAddress(long returnedId) {
    ReturnedLetter returned = letters.toChange(returnedId);
    List<DoubtfulAddress> doubts = addresses.begunBy(returned);
    doubts.forEach(doubt -> requireMaySee(doubt.parentId()));
    doubts.forEach(doubt -> settle(doubt, DoubtfulAddress.Settled.OTHER_ADDRESS));
    doubts.forEach(doubt -> written(AuditAction.ADDRESS_CONFIRMED, doubt.parentId()));
  }

  /** Says that a doubtful address is right: letters are posted there again. */
  public void confirm(long parentId) {
    requireMaySee(parentId);
    settle(
        addresses
            .standing(parentId)
            .orElseThrow(() -> new ReturnRefused("This address is not in doubt any more.")),
        DoubtfulAddress.Settled.CONFIRMED);
    written(AuditAction.ADDRESS_CONFIRMED, parentId);
  }

  /** Takes it back that somebody confirmed an address. */
  public void doubtAgain(long parentId) {
    requireMaySee(parentId);
    if (addresses.standing(parentId).isPresent()) {
      throw new ReturnRefused("This address is in doubt already.");
    }
    addresses
        .lastSettled(parentId)
        .orElseThrow(() -> new ReturnRefused("Nobody has confirmed this address."))
        .doubtAgain();
    addresses.settleChanged();
    written(AuditAction.CONFIRMATION_TAKEN_BACK, parentId);
  }

  private void settle(DoubtfulAddress doubt, DoubtfulAddress.Settled how) {
    doubt.settle(how, currentUser.name(), LetterRuns.now());
  }

  private void written(AuditAction action, long parentId) {
    auditLog.record(action, "parent", parentId, null);
  }

  /** To those who may not see it, a protected address is as if it were not in doubt. */
  private void requireMaySee(long parentId) {
    if (!seesProtected() && addresses.isProtected(parentId)) {
      throw new ReturnRefused("This address is not in doubt any more.");
    }
  }

  private boolean seesProtected() {
    return currentUser.has(Right.SEE_PROTECTED_ADDRESSES);
  }

  /** The addresses in doubt, by the parent's name. */
  public List<DoubtView> doubtful() {
    return addresses.all(seesProtected());
  }

  /** The doubt about this parent's address; empty when there is none. */
  public List<DoubtView> doubtful(long parentId) {
    return addresses.ofParent(parentId, seesProtected());
  }

  /** What was confirmed in the last {@value #DAYS_CONFIRMED} days, the last first. */
  public List<DoubtView> confirmed() {
    LocalDateTime since = LetterRuns.now().minusDays(DAYS_CONFIRMED);
    return addresses.confirmedSince(since, seesProtected());
  }
}
