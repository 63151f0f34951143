package org.parentsmatter.imports;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;

/**
 * What the import job does, step by step. Reading and checking commit as they go and touch no
 * school data; applying is one transaction with its audit entry and the end of the import in it.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class ImportSteps {
  /** A process says every few seconds that it lives; one silent for so long has died. */
  public static final Duration SILENCE = Duration.ofSeconds(90);

  private static final String DIED =
      "The program ended while this import was under way. No school data was changed: start it"
          + " again.";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private ImportDesk desk;
  @Inject private AuditLog auditLog;

  /**
   * Reads the export into the staging tables.
   *
   * @throws ImportAtRest when it was brought to rest meanwhile
   * @throws ExportRefused when it cannot be used as a whole
   */
  public void parse(long id) {
    Path source = desk.source(id);
    locally(
        session -> {
          ReadingExport.Read read =
              ReadingExport.read(
                  session.connection(),
                  id,
                  source,
                  today(),
                  (stage, rows) -> ImportRuns.progress(session, id, stage, rows));
          ImportRuns.progress(session, id, "Everything is read", read.rows());
          ImportRuns.leftOut(session, id, read.refused());
          return null;
        });
  }

  /**
   * Checks the staged rows.
   *
   * @throws ImportAtRest when it was brought to rest meanwhile
   * @throws ExportRefused when an id stands twice
   */
  public void check(long id) {
    locally(
        session -> {
          ImportRuns.say(session, id, "Checking who belongs to whom");
          session.connection().commit();
          int leftOut = CheckingExport.check(session.connection(), id);
          ImportRuns.hold(session, id);
          ImportRuns.leftOut(session, id, leftOut);
          return null;
        });
  }

  /**
   * Says what is being done.
   *
   * @throws ImportAtRest when it was brought to rest meanwhile, so nothing more may be done
   */
  public void say(long id, String stage) {
    locally(
        session -> {
          ImportRuns.say(session, id, stage);
          return null;
        });
  }

  /**
   * Applies the staged rows: everything or nothing. Whether the import is still under way is asked
   * first and, while its row is held, last: pages read that row all the time, and on Derby they
   * would wait for whoever holds it.
   *
   * @throws ImportAtRest when it was brought to rest meanwhile; nothing was changed
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void apply(long id) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      SqlSession session = new SqlSession(connection);
      ImportRuns.requireUnderWay(session, id);
      ApplyingExport.Applied applied = ApplyingExport.apply(connection, today());
      auditLog.record(AuditAction.IMPORT_APPLIED, "import", id, inWords(applied));
      ImportRuns.hold(session, id);
      ImportRuns.applied(session, id, applied);
    }
  }

  /** Every family has a plan now: the import is done, and so are those that ended without plans. */
  public void done(long id) {
    finish(id, ImportStatus.APPLIED, null);
    plansAreDrafted();
  }

  /** Every family has a plan now, also those of imports that ended without. */
  public void plansAreDrafted() {
    locally(
        session -> {
          ImportRuns.plansAreDrafted(session);
          return null;
        });
  }

  /**
   * Brings an import to rest, once; the staged rows are personal and go. The status counts only if
   * nothing has been applied; else the import ends without plans unless it is done.
   */
  public void finish(long id, ImportStatus status, String message) {
    if (locally(session -> rest(session, id, status, message))) {
      if (status == ImportStatus.REFUSED) {
        auditLog.record(AuditAction.IMPORT_REFUSED, "import", id, message);
      }
      Uploads.discard(desk.source(id));
    }
  }

  /** In one transaction: the next import may begin at once, and its rows must stay. */
  private static boolean rest(SqlSession session, long id, ImportStatus status, String message)
      throws SQLException {
    boolean resting = ImportRuns.rest(session, id, status, message);
    if (resting) {
      Staging.empty(session);
    }
    return resting;
  }

  /**
   * Notices an import whose process has died, which the batch runtime never does.
   *
   * @param silence for how long nothing was heard of it
   * @return whether there was one
   */
  public boolean buryTheDead(Duration silence) {
    return desk.silentFor(silence).filter(id -> bury(id, silence)).isPresent();
  }

  private boolean bury(long id, Duration silence) {
    boolean dead =
        locally(
            session ->
                ImportRuns.holdSilent(session, id, silence)
                    && rest(session, id, ImportStatus.FAILED, DIED));
    if (dead) {
      Uploads.discard(desk.source(id));
    }
    return dead;
  }

  /** Deletes the uploads that a process left behind when it died. */
  public void sweepUploads() {
    Uploads.keepOnly(desk.sourcesInUse());
  }

  private static String inWords(ApplyingExport.Applied applied) {
    ImportCounts c = applied.counts();
    return "Pupils: %d added, %d changed, %d left. Parents: %d added, %d changed, %d left. Relationships: %d added, %d changed, %d ended."
        .formatted(
            c.pupilsAdded(),
            c.pupilsChanged(),
            c.pupilsLeft(),
            c.parentsAdded(),
            c.parentsChanged(),
            c.parentsLeft(),
            c.relationshipsAdded(),
            c.relationshipsChanged(),
            c.relationshipsEnded());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private interface Work<T> {
    T with(SqlSession session) throws SQLException;
  }

  /** Works on a connection that is in no transaction of the container and commits by itself. */
  private <T> T locally(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        T result = work.with(new SqlSession(connection));
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The import could not go on", e);
    }
  }
}
