package org.parentsmatter.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;

/** Brings an import to its end, and says how it ended. The job calls it; no page does. */
@Stateless
public class EndingImports {
  @Inject private ImportRuns runs;
  @Inject private AuditLog auditLog;

  /** The school's data is now as the export says. */
  public void applied(long id, ImportCounts counts) {
    end(id, counts.any() ? ImportStatus.APPLIED : ImportStatus.UNCHANGED, counts, null);
  }

  /** The data is in, but the plans of new families could not be drafted. */
  public void appliedWithoutPlans(long id, ImportCounts counts) {
    end(
        id,
        ImportStatus.APPLIED,
        counts,
        "The data is in, but plans for new families could not be drafted. Draft them on the page of each"
            + " family, or import the same export once more.");
  }

  /** The export cannot be used, and the message says why. */
  public void refused(long id, String message) {
    end(id, ImportStatus.REFUSED, ImportCounts.NONE, message);
    auditLog.record(AuditAction.IMPORT_REFUSED, "import", id, message);
  }

  /** The import itself broke off. One that has ended already stays as it is. */
  public void failed(long id) {
    end(
        id,
        ImportStatus.FAILED,
        ImportCounts.NONE,
        "Something unforeseen happened, and nothing was changed. Try again; if it happens again, IT"
            + " finds the cause in the server's log.");
  }

  private void end(long id, ImportStatus status, ImportCounts counts, String message) {
    runs.finish(id, status, counts, message);
    UploadedExports.forget(runs.folder(id));
  }
}
