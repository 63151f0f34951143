package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Hands out the files of a run. Where a file lies follows from what the database says; no part of a
 * path ever comes from a request. Every opening is in the audit log.
 */
@Stateless
@Needs(Right.RUN_LETTERS)
public class OpeningLetters {
  @Inject private LetterRuns runs;
  @Inject private Letters letters;
  @Inject private AuditLog auditLog;

  /**
   * The print run of a released run.
   *
   * @throws LetterRefused when there is none
   */
  public LetterDocument printRun(long runId) {
    LetterRun run = runs.get(runId);
    Path file = LetterFiles.of(runId).printRun();
    if (!run.hasPrintRun() || !Files.isRegularFile(file)) {
      throw new LetterRefused("This letter run has no print run.");
    }
    if (letters.hasWithheld(runId)) {
      throw new LetterRefused(
          "Since this print run was made, something was recorded because of which some of its"
              + " letters must not go out any more. Choose “Make the print run again” to have it"
              + " without them.");
    }
    auditLog.record(AuditAction.PRINT_RUN_OPENED, "letter-run", runId, null);
    return new LetterDocument(file, "print-run-" + runId + ".pdf");
  }

  /**
   * The letter with that reference, as it was set; of a run under way too, but then only if the
   * parent may have it at this moment.
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
    auditLog.record(AuditAction.LETTER_OPENED, "letter", asked.value(), null);
    return new LetterDocument(file, asked.value() + ".pdf");
  }
}
