package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
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
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * The print run of a released run.
   *
   * @throws LetterRefused when there is none
   */
  public LetterDocument printRun(long runId) {
    refuseUnless(runs.get(runId).hasPrintRun(), runId);
    LetterDocument document =
        whole(LetterFiles.of(runId).printRun(), "print-run-" + runId + ".pdf");
    auditLog.record(AuditAction.PRINT_RUN_OPENED, "letter-run", runId, null);
    return document;
  }

  /**
   * The letters of a released run to protected addresses.
   *
   * @throws LetterRefused when there are none
   */
  @Needs(Right.SEE_PROTECTED_ADDRESSES)
  public LetterDocument protectedRun(long runId) {
    refuseUnless(runs.get(runId).hasProtectedRun(), runId);
    LetterDocument document =
        whole(LetterFiles.of(runId).protectedRun(), "print-run-protected-" + runId + ".pdf");
    auditLog.record(AuditAction.PROTECTED_PRINT_RUN_OPENED, "letter-run", runId, null);
    return document;
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

  private static LetterDocument whole(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      throw new LetterRefused("This letter run has no print run.");
    }
    return new LetterDocument(file, name);
  }

  /**
   * The letter with that reference, as it was set; of a run under way too, but then only if the
   * parent may have it at this moment. One that shows a protected address is not there for those
   * who may not see it.
   *
   * @throws LetterRefused when there is none
   */
  public LetterDocument letter(String reference) {
    LetterReference asked =
        LetterReference.read(reference)
            .orElseThrow(() -> new LetterRefused("There is no letter with this reference."));
    Path file =
        letters
            .runOfOpenable(asked)
            .map(runId -> LetterFiles.of(runId).letter(asked))
            .filter(Files::isRegularFile)
            .orElseThrow(() -> new LetterRefused("There is no letter with this reference."));
    letters.protectedParent(asked).ifPresent(this::lookAtProtected);
    auditLog.record(AuditAction.LETTER_OPENED, "letter", asked.value(), null);
    return new LetterDocument(file, asked.value() + ".pdf");
  }

  private void lookAtProtected(long parentId) {
    if (!currentUser.has(Right.SEE_PROTECTED_ADDRESSES)) {
      throw new LetterRefused("There is no letter with this reference.");
    }
    auditLog.record(AuditAction.PROTECTED_ADDRESS_SEEN, "parent", parentId, null);
  }
}
