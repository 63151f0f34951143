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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.parentsmatter.accounts.TyingAccounts;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.imports.ComparingExport.Comparison;

/**
 * What the import job does, step by step. Reading, checking and comparing commit as they go and
 * touch no school data; applying is one transaction with its audit entry and the end of the import
 * in it.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class ImportSteps {
  private static final String NOTHING_NEW = "The same export as import ";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private ImportDesk desk;
  @Inject private AuditLog auditLog;
  @Inject private TyingAccounts accounts;

  /**
   * Looks whether this is the export that was applied last and nothing could change; if so, the
   * import is as good as applied.
   *
   * @throws ImportAtRest when it was brought to rest meanwhile
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean isNothingNew(long id) throws SQLException {
    Optional<String> sum = ExportSum.of(desk.source(id));
    try (Connection connection = dataSource.getConnection()) {
      SqlSession session = new SqlSession(connection);
      ImportRuns.requireUnderWay(session, id);
      Optional<Long> before =
          sum.isEmpty() ? Optional.empty() : SameExport.settled(session, sum.get(), today());
      if (before.isEmpty()) {
        return false;
      }
      auditLog.record(AuditAction.IMPORT_APPLIED, "import", id, NOTHING_NEW + before.get());
      ImportRuns.hold(session, id);
      SameExport.repeat(session, id, before.get());
      return true;
    }
  }

  /**
   * Reads the export into the staging tables.
   *
   * @throws ImportAtRest when it was brought to rest meanwhile
   * @throws ExportRefused when it cannot be used as a whole
   */
  public void parse(long id) {
    Path source = desk.source(id);
    Optional<String> sum = ExportSum.of(source);
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
          boolean same = ExportSum.of(source).equals(sum);
          SameExport.remember(session, id, same ? sum.orElse(null) : null, read.differsOn());
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
   * Works out what applying would do. An import that somebody began waits for a decision then,
   * unless there is nothing to decide; one that nobody sits in front of waits only when it looks
   * dangerous.
   *
   * @return whether it may be applied at once
   * @throws ImportAtRest when it was brought to rest meanwhile
   */
  public boolean preview(long id) {
    return locally(
        session -> {
          ImportRuns.say(session, id, "Comparing with what is known");
          session.connection().commit();
          return compare(session, id, null);
        });
  }

  /** Works it out anew: more would change than the person who decided has seen. */
  public void previewAgain(long id) {
    locally(session -> compare(session, id, new PreviewOutdated().getMessage()));
  }

  private static boolean compare(SqlSession session, long id, String message) throws SQLException {
    String state = SchoolState.of(session);
    LocalDate today = today();
    Comparison comparison = ComparingExport.compare(session.connection(), today);
    List<DangerFound> dangers = LookingForDangers.of(session, id, comparison);
    boolean atOnce =
        message == null
            && dangers.isEmpty()
            && (!comparison.counts().any() || ImportPreviews.isUnattended(session, id));
    ImportRuns.hold(session, id);
    ImportPreviews.keep(session, id, comparison, dangers);
    ImportPreviews.compared(session, id, state, today);
    if (!atOnce) {
      ImportPreviews.await(session, id, message);
    }
    return atOnce;
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
   * @throws PreviewOutdated when it looks more dangerous than somebody has confirmed
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void apply(long id) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      SqlSession session = new SqlSession(connection);
      ImportRuns.requireUnderWay(session, id);
      LocalDate today = today();
      ApplyingExport.Applied applied =
          ApplyingExport.apply(connection, today, confirmed(session, id, today));
      auditLog.record(AuditAction.IMPORT_APPLIED, "import", id, inWords(applied));
      accounts.staffChanged();
      ImportRuns.hold(session, id);
      ImportRuns.applied(session, id, applied);
      SameExport.settle(session, id);
    }
  }

  /**
   * The comparison of the preview while it is still true, otherwise a new one. What is dangerous
   * also depends on other things than the school's data, so that is looked at again.
   */
  private static Comparison confirmed(SqlSession session, long id, LocalDate today)
      throws SQLException {
    Optional<Comparison> seen = ImportPreviews.stillTrue(session, id, today);
    Comparison comparison =
        seen.isPresent() ? seen.get() : ComparingExport.compare(session.connection(), today);
    requireConfirmed(
        LookingForDangers.of(session, id, comparison), ImportPreviews.dangers(session, id));
    return comparison;
  }

  private static void requireConfirmed(List<DangerFound> now, List<DangerFound> confirmed) {
    boolean seen =
        now.stream()
            .allMatch(
                found ->
                    confirmed.stream()
                        .anyMatch(
                            c -> c.danger() == found.danger() && c.affected() >= found.affected()));
    if (!seen) {
      throw new PreviewOutdated();
    }
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

  private <T> T locally(OwnConnection.Work<T> work) {
    return OwnConnection.in(dataSource, work);
  }
}
