package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Hands out the files of a run; letters to protected addresses only to those who may see these.
 * Where a file lies follows from what the database says; no part of a path ever comes from a
 * request. Every opening is in the audit log.
 */
@Stateless
@Needs(Right.RUN_LETTERS)
public class OpeningLetters {
  @Inject private LetterRuns runs;
  @Inject private Letters letters;
  @Inject private PrintRuns printRuns;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;
  @Inject private LettersFolder folder;

  /**
   * The print run of a released run, or a part of it.
   *
   * @throws LetterRefused when there is none
   */
  public LetterDocument printRun(long runId, PrintWish wish) {
    LetterRun run = runs.get(runId);
    refuseUnless(run.hasPrintRun(), runId);
    LetterDocument document =
        new LetterDocument(
            "print-run-" + runId + part(wish) + ".pdf", printRuns.of(run, false, wish));
    auditLog.record(AuditAction.PRINT_RUN_OPENED, "letter-run", runId, inWords(wish));
    return document;
  }

  /**
   * The letters of a released run to protected addresses, or a part of them.
   *
   * @throws LetterRefused when there are none
   */
  @Needs(Right.SEE_PROTECTED_ADDRESSES)
  public LetterDocument protectedRun(long runId, PrintWish wish) {
    LetterRun run = runs.get(runId);
    refuseUnless(run.hasProtectedRun(), runId);
    LetterDocument document =
        new LetterDocument(
            "print-run-protected-" + runId + part(wish) + ".pdf", printRuns.of(run, true, wish));
    auditLog.record(AuditAction.PROTECTED_PRINT_RUN_OPENED, "letter-run", runId, inWords(wish));
    return document;
  }

  private static String part(PrintWish wish) {
    return (wish.sheetsInSet() == 0 ? "" : "-set-" + wish.set())
        + (wish.fromSheet() == 1 ? "" : "-from-sheet-" + wish.fromSheet());
  }

  private static String inWords(PrintWish wish) {
    return wish.isAll() ? null : "set " + wish.set() + ", from sheet " + wish.fromSheet();
  }

  private void refuseUnless(boolean there, long runId) {
    if (!there) {
      throw new LetterRefused("This letter run has no print run.");
    }
    if (letters.hasWithheld(runId)) {
      throw new LetterRefused(
          "Since this print run was made, something was recorded because of which some of its"
              + " letters must not go out any more as they are. Choose “Make the print run again”"
              + " to have it right.");
    }
  }

  /**
   * The letter with that reference, as it was set; of a run under way too, but then only if the
   * parent may have it at this moment. One that shows a protected address is not there for those
   * who may not see it.
   *
   * @throws LetterRefused when there is none
   */
  public LetterDocument letter(String reference) {
    LetterReference asked = LetterReference.read(reference).orElseThrow(OpeningLetters::noLetter);
    long run = letters.runOfOpenable(asked).orElseThrow(OpeningLetters::noLetter);
    KeptLetter kept =
        letters
            .kept(asked)
            .filter(letter -> !letter.isErased())
            .orElseThrow(OpeningLetters::noLetter);
    letters.protectedParent(asked).ifPresent(this::lookAtProtected);
    auditLog.record(AuditAction.LETTER_OPENED, "letter", asked.value(), null);
    return new LetterDocument(asked.value() + ".pdf", out -> out.write(folder.of(run).pdf(kept)));
  }

  private static LetterRefused noLetter() {
    return new LetterRefused("There is no letter with this reference.");
  }

  private void lookAtProtected(long parentId) {
    if (!currentUser.has(Right.SEE_PROTECTED_ADDRESSES)) {
      throw noLetter();
    }
    auditLog.record(AuditAction.PROTECTED_ADDRESS_SEEN, "parent", parentId, null);
  }
}
