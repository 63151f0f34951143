package org.parentsmatter.imports;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;

/** How an import comes to rest: done, refused, broken off, thrown away, or found dead. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class EndingImports {
  /** A process says every few seconds that it lives; one silent for so long has died. */
  public static final Duration SILENCE = Duration.ofSeconds(90);

  private static final String DIED =
      "The program ended while this import was under way. No school data was changed: start it"
          + " again.";

  private static final String DIED_APPLYING =
      "The program ended while this was being applied. No school data was changed: apply it again.";

  private static final Duration PATIENCE = Duration.ofDays(7);
  private static final String FORGOTTEN =
      "Nobody applied this within seven days, so it was thrown away. Make a new export.";
  private static final String SUPERSEDED = "A newer export came before anybody applied this one.";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private ImportDesk desk;
  @Inject private AuditLog auditLog;

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
   * nothing has been applied; else the import ends without plans unless it is done. One that failed
   * while it was being applied waits again instead: it was wanted and can simply be applied anew.
   */
  public void finish(long id, ImportStatus status, String message) {
    if (status == ImportStatus.FAILED
        && locally(session -> ImportPreviews.giveBack(session, id, message))) {
      return;
    }
    if (locally(session -> rest(session, id, status, message))) {
      if (status == ImportStatus.REFUSED) {
        auditLog.record(AuditAction.IMPORT_REFUSED, "import", id, message);
      }
      Uploads.discard(desk.source(id));
    }
  }

  /**
   * Throws a waiting import away.
   *
   * @return false when it did not wait any more
   */
  public boolean discard(long id, String message) {
    boolean discarded = locally(session -> rest(session, id, ImportStatus.DISCARDED, message));
    if (discarded) {
      auditLog.record(AuditAction.IMPORT_DISCARDED, "import", id, message);
      Uploads.discard(desk.source(id));
    }
    return discarded;
  }

  /** Throws away what has waited for too long: its rows are personal. */
  public void discardForgotten() {
    Instant before = Instant.now().minus(PATIENCE);
    locally(session -> ImportPreviews.waitingSince(session, before))
        .forEach(id -> discard(id, FORGOTTEN));
  }

  /** Throws away what an earlier run of the same kind left waiting: a newer export counts. */
  public void discardUnattended() {
    locally(ImportPreviews::unattended).forEach(id -> discard(id, SUPERSEDED));
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
                    && !ImportPreviews.giveBack(session, id, DIED_APPLYING)
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

  private <T> T locally(OwnConnection.Work<T> work) {
    return OwnConnection.in(dataSource, work);
  }
}
