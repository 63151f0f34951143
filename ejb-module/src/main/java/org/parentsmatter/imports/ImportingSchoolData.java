package org.parentsmatter.imports;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.jobs.JobRunner;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Starts imports and tells how they went. No transaction spans the call of the batch runtime: the
 * import stands in its row before a job exists.
 */
@Stateless
@Needs(Right.IMPORT_DATA)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportingSchoolData {
  @Inject private ImportRuns runs;
  @Inject private EndingImports ending;
  @Inject private JobRunner jobs;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * Starts an import.
   *
   * @param source a folder or a zip on this computer
   * @param sourceName what to call it on the pages
   * @return the number of the import
   * @throws ImportUnderWay when there is one already
   */
  public long begin(Path source, String sourceName) {
    long id =
        runs.create(sourceName, source.toAbsolutePath().normalize().toString(), currentUser.name());
    auditLog.record(AuditAction.IMPORT_STARTED, "import", id, sourceName);
    Properties parameters = new Properties();
    parameters.setProperty("import", Long.toString(id));
    try {
      jobs.start("import-school", parameters);
    } catch (RuntimeException e) {
      ending.failed(id);
      throw e;
    }
    return id;
  }

  /**
   * Starts the import of an uploaded zip, which is deleted when the import has ended.
   *
   * @param givenName the name the file had, only to call it by
   * @throws ExportRefused when it is larger than 100 MB
   * @throws ImportUnderWay when there is one already
   */
  public long beginUploaded(InputStream zip, String givenName) {
    Path kept = UploadedExports.keep(zip);
    try {
      return begin(kept, givenName == null || givenName.isBlank() ? "Upload" : givenName);
    } catch (RuntimeException e) {
      UploadedExports.forget(kept.toString());
      throw e;
    }
  }

  /**
   * How an import stands.
   *
   * @throws ImportNotFound when there is no such import
   */
  public ImportSummary find(long id) {
    return runs.find(id);
  }

  /** One page of the history, newest first. */
  public ImportPage page(int first, int size) {
    return runs.page(first, size);
  }

  /**
   * One page of what was found in an export.
   *
   * @param severity only these; null for all
   */
  public FindingPage findings(long id, FindingSeverity severity, int first, int size) {
    return runs.findings(id, severity, first, size);
  }
}
