package org.parentsmatter.imports;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Properties;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.jobs.JobRunner;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Begins imports and shows what came of them. No transaction spans the call of the batch runtime:
 * the import stands in its row before a job exists.
 */
@Stateless
@Needs(Right.IMPORT_DATA)
@TransactionAttribute(NOT_SUPPORTED)
public class ImportingSchoolData {
  @Inject private ImportDesk desk;
  @Inject private EndingImports ending;
  @Inject private JobRunner jobs;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Begins an import; returns at once. It waits for a decision before anything changes. The source
   * must stay where it is until the import is at rest. One that lies in the data folder's {@code
   * imports} is deleted then, any other is left alone.
   *
   * @param source a folder or a zip with OneRoster CSV, or a Common Transfer File
   * @param sourceName what people call it, for instance the name of the uploaded file
   * @return the number of the import
   * @throws ImportUnderWay when another one is not at rest yet
   */
  public long begin(Path source, String sourceName) {
    return begin(source, sourceName, false);
  }

  /**
   * Begins an import that nobody sits in front of: what does not look dangerous is applied at once,
   * else it waits for somebody. One that waits from an earlier time is thrown away: the newer
   * export counts.
   *
   * @throws ImportUnderWay when another one is not at rest yet, or waits for the person who began
   *     it
   */
  public long beginUnattended(Path source, String sourceName) {
    ending.discardUnattended();
    return begin(source, sourceName, true);
  }

  /**
   * Writes down an export that nobody sits in front of and that cannot even be opened, so that the
   * office finds it among the imports.
   *
   * @param message why, and what to do
   * @return the number of the refused import
   * @throws ImportUnderWay when another one is not at rest yet
   */
  public long refuseUnattended(Path source, String sourceName, String message) {
    long id = desk.open(source, sourceName, currentUser.name(), true);
    ending.finish(id, ImportStatus.REFUSED, message);
    return id;
  }

  private long begin(Path source, String sourceName, boolean unattended) {
    ending.buryTheDead(EndingImports.SILENCE);
    long id = desk.open(source, sourceName, currentUser.name(), unattended);
    auditLog.record(AuditAction.IMPORT_STARTED, "import", id, sourceName);
    Properties parameters = new Properties();
    parameters.setProperty("import", Long.toString(id));
    try {
      desk.startedAs(id, jobs.start("import-school", parameters));
    } catch (RuntimeException e) {
      ending.finish(id, ImportStatus.FAILED, "The job could not be started. Try again.");
      throw e;
    }
    return id;
  }

  /**
   * How an import stands.
   *
   * @throws ImportNotFound when there is none of this number
   */
  public ImportSummary find(long id) {
    return desk.find(id);
  }

  /** The history, newest first. */
  public ImportPage page(int first, int size) {
    return desk.page(first, size);
  }

  /**
   * What was found in an export, the gravest first, then as it stands in the files.
   *
   * @param severity only of this severity; null for all
   */
  public FindingPage findings(long id, FindingSeverity severity, int first, int size) {
    return desk.findings(id, severity, first, size);
  }
}
