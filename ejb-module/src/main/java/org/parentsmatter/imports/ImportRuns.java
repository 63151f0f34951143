package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The imports there were, and the one that may be under way. A row begins WAITING, is RUNNING while
 * its job works, and comes to rest exactly once; the database lets only one be under way.
 */
final class ImportRuns {
  /** This process: what another process began, a restart has ended. */
  static final String PROCESS = UUID.randomUUID().toString();

  private static final String COUNTS =
      "pupils_added, pupils_changed, pupils_left, parents_added, parents_changed, parents_left,"
          + " relationships_added, relationships_changed, relationships_ended, staff_added,"
          + " staff_changed, staff_left";

  private static final String WITHOUT_PLANS =
      "The school's data was imported, but the plans for new families were not drafted. Import the"
          + " same export again to draft them; if it fails again, IT finds the cause in the server's"
          + " log.";

  private ImportRuns() {}

  /** Writes a new import down; fails when one is under way. */
  static long insert(
      SqlSession session, String folder, String sourceName, String by, boolean unattended)
      throws SQLException {
    long id = newId(session);
    Instant now = Instant.now();
    session.run(
        "insert into import_run (id, source_name, folder, status, under_way, process, heartbeat_at,"
            + " created_by, created_at, unattended, "
            + COUNTS
            + ", rows_read, rows_refused, findings, version) values (?, ?, ?, 'WAITING', 'YES', ?, ?,"
            + " ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
        id,
        Findings.cut(sourceName, 400),
        folder,
        PROCESS,
        now,
        by,
        now,
        unattended ? "YES" : "NO");
    return id;
  }

  private static long newId(SqlSession session) throws SQLException {
    return session
        .query(row -> row.getLong(1), "select next value for import_run_seq from school")
        .get(0);
  }

  static void startedAs(SqlSession session, long id, long execution) throws SQLException {
    session.run("update import_run set job_execution_id = ? where id = ?", execution, id);
  }

  /**
   * Holds the row of an import under way until the transaction ends, and says that it lives.
   *
   * @throws ImportAtRest when it has come to rest and must do nothing more
   */
  static void hold(SqlSession session, long id) throws SQLException {
    int underWay =
        session.run(
            "update import_run set heartbeat_at = ?"
                + " where id = ? and under_way = 'YES' and status <> 'PREVIEWED'",
            Instant.now(),
            id);
    if (underWay == 0) {
      throw new ImportAtRest(id);
    }
  }

  /**
   * Asks without holding anything.
   *
   * @throws ImportAtRest when it has come to rest and must do nothing more
   */
  static void requireUnderWay(SqlSession session, long id) throws SQLException {
    if (session
        .query(
            row -> row.getLong(1),
            "select id from import_run"
                + " where id = ? and under_way = 'YES' and status <> 'PREVIEWED'",
            id)
        .isEmpty()) {
      throw new ImportAtRest(id);
    }
  }

  /** Holds it and says what it is doing. */
  static void say(SqlSession session, long id, String stage) throws SQLException {
    hold(session, id);
    session.run(
        "update import_run set status = 'RUNNING', stage = ? where id = ?",
        Findings.cut(stage, 100),
        id);
  }

  /** Holds it and says how far it is with reading. */
  static void progress(SqlSession session, long id, String stage, int rows) throws SQLException {
    say(session, id, stage);
    session.run("update import_run set rows_read = ? where id = ?", rows, id);
  }

  static void leftOut(SqlSession session, long id, int rows) throws SQLException {
    session.run("update import_run set rows_refused = rows_refused + ? where id = ?", rows, id);
  }

  /** Writes down what changed, in the transaction that changes it. */
  static void applied(SqlSession session, long id, ApplyingExport.Applied applied)
      throws SQLException {
    session.run(
        "update import_run set heartbeat_at = ?, outcome = ? where id = ?",
        Instant.now(),
        (applied.changed() ? ImportStatus.APPLIED : ImportStatus.UNCHANGED).name(),
        id);
    count(session, id, applied.counts(), applied.moves());
  }

  /** Writes down what an import does, or would do. */
  static void count(SqlSession session, long id, ImportCounts c, ImportMoves moves)
      throws SQLException {
    session.run(
        """
        update import_run set pupils_added = ?, pupils_changed = ?, pupils_left = ?,
          parents_added = ?, parents_changed = ?, parents_left = ?, relationships_added = ?,
          relationships_changed = ?, relationships_ended = ?, staff_added = ?, staff_changed = ?,
          staff_left = ?, pupils_moved = ?, parents_moved = ? where id = ?""",
        c.pupilsAdded(),
        c.pupilsChanged(),
        c.pupilsLeft(),
        c.parentsAdded(),
        c.parentsChanged(),
        c.parentsLeft(),
        c.relationshipsAdded(),
        c.relationshipsChanged(),
        c.relationshipsEnded(),
        c.staffAdded(),
        c.staffChanged(),
        c.staffLeft(),
        moves.pupils(),
        moves.parents(),
        id);
  }

  static void beat(SqlSession session) throws SQLException {
    session.run(
        "update import_run set heartbeat_at = ? where under_way = 'YES' and process = ?",
        Instant.now(),
        PROCESS);
  }

  /**
   * Brings an import to rest; false when it is at rest already. What was applied stays applied,
   * however the job ended afterwards; but then it is only done when the job says so.
   *
   * @param status counts unless something was applied; {@code APPLIED} from a job that is done
   */
  static boolean rest(SqlSession session, long id, ImportStatus status, String message)
      throws SQLException {
    boolean done = status == ImportStatus.APPLIED;
    return session.run(
            """
            update import_run set
              status = case when outcome is null then cast(? as varchar(20)) else %s end,
              message = case when outcome is null then cast(? as varchar(2000))
                else cast(? as varchar(2000)) end,
              findings = (select count(*) from import_finding f where f.import_run_id = ?),
              under_way = null, stage = null, finished_at = ?, version = version + 1
            where id = ? and under_way = 'YES' and %s"""
                .formatted(
                    done ? "outcome" : "'WITHOUT_PLANS'",
                    status == ImportStatus.DISCARDED
                        ? "status = 'PREVIEWED'"
                        : "status <> 'PREVIEWED'"),
            status.name(),
            Findings.cut(message, 2000),
            done ? null : WITHOUT_PLANS,
            id,
            Instant.now(),
            id)
        == 1;
  }

  /** The import under way, if its process has not been heard of for so long. */
  static Optional<Long> silentFor(SqlSession session, Duration silence) throws SQLException {
    return session
        .query(
            row -> row.getLong(1),
            """
            select id from import_run
            where under_way = 'YES' and status <> 'PREVIEWED' and process <> ?
              and heartbeat_at <= ?""",
            PROCESS,
            Instant.now().minus(silence))
        .stream()
        .findFirst();
  }

  /** Every family has a plan now, also those of imports that ended without. */
  static void plansAreDrafted(SqlSession session) throws SQLException {
    session.run(
        """
        update import_run set status = outcome, message = null, version = version + 1
        where status = 'WITHOUT_PLANS'""");
  }

  /** Holds the row of an import while nothing is heard of it; false when it has spoken again. */
  static boolean holdSilent(SqlSession session, long id, Duration silence) throws SQLException {
    return session.run(
            "update import_run set version = version where id = ? and heartbeat_at <= ?"
                + " and status <> 'PREVIEWED'",
            id,
            Instant.now().minus(silence))
        == 1;
  }

  static Optional<ImportAtWork> atWork(SqlSession session) throws SQLException {
    return session
        .query(
            row -> new ImportAtWork(row.getLong(1), row.getLong(2)),
            """
            select id, job_execution_id from import_run
            where under_way = 'YES' and status <> 'PREVIEWED' and process = ?
              and job_execution_id is not null""",
            PROCESS)
        .stream()
        .findFirst();
  }

  static Optional<String> folder(SqlSession session, long id) throws SQLException {
    return session
        .query(row -> row.getString(1), "select folder from import_run where id = ?", id)
        .stream()
        .findFirst();
  }

  static List<String> foldersInUse(SqlSession session) throws SQLException {
    return session.query(
        row -> row.getString(1), "select folder from import_run where under_way = 'YES'");
  }
}
