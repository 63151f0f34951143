package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Imports that wait for a decision. Such an import is under way, so that no other begins and its
 * staged rows stay, but nobody works on it; it survives a restart of the server.
 */
final class ImportPreviews {
  private ImportPreviews() {}

  /** Writes down what an import would do. The caller holds its row. */
  static void keep(
      SqlSession session, long id, ComparingExport.Comparison comparison, List<DangerFound> dangers)
      throws SQLException {
    ImportRuns.count(session, id, comparison.counts(), comparison.moves());
    session.run("delete from import_danger where import_run_id = ?", id);
    for (DangerFound found : dangers) {
      session.run(
          "insert into import_danger (import_run_id, kind, affected, of_all) values (?, ?, ?, ?)",
          id,
          found.danger().name(),
          found.affected(),
          found.ofAll());
    }
  }

  /**
   * Writes down what an import was compared with.
   *
   * @param state the school's data as it was before the comparison began
   */
  static void compared(SqlSession session, long id, String state, LocalDate today)
      throws SQLException {
    session.run(
        "update import_run set compared_state = ?, compared_on = ? where id = ?", state, today, id);
  }

  /** What was found out then, if the school's data and the day are still the same. */
  static Optional<ComparingExport.Comparison> stillTrue(
      SqlSession session, long id, LocalDate today) throws SQLException {
    return session
        .query(
            row -> new ComparingExport.Comparison(ImportCounts.of(row), ImportMoves.of(row)),
            "select * from import_run where id = ? and compared_state = ? and compared_on = ?",
            id,
            SchoolState.of(session),
            today)
        .stream()
        .findFirst();
  }

  /** Lets an import wait for somebody who decides. */
  static void await(SqlSession session, long id, String message) throws SQLException {
    session.run(
        """
        update import_run set status = 'PREVIEWED', stage = null, message = ?, previewed_at = ?,
          decided_by = null, decided_at = null, version = version + 1
        where id = ? and under_way = 'YES'""",
        message,
        Instant.now(),
        id);
  }

  /**
   * Takes a waiting import into this process to apply it; false when it does not wait any more.
   *
   * @param by who decided
   */
  static boolean decide(SqlSession session, long id, String by) throws SQLException {
    Instant now = Instant.now();
    return session.run(
            """
            update import_run set status = 'WAITING', message = null, process = ?,
              heartbeat_at = ?, job_execution_id = null, decided_by = ?, decided_at = ?,
              version = version + 1
            where id = ? and status = 'PREVIEWED' and under_way = 'YES'""",
            ImportRuns.PROCESS,
            now,
            by,
            now,
            id)
        == 1;
  }

  /**
   * Lets an import wait again that somebody wanted to apply and that changed nothing yet; false
   * when there is no such import.
   */
  static boolean giveBack(SqlSession session, long id, String message) throws SQLException {
    return session.run(
            """
            update import_run set status = 'PREVIEWED', stage = null, message = ?,
              decided_by = null, decided_at = null, version = version + 1
            where id = ? and under_way = 'YES' and outcome is null and decided_by is not null""",
            message,
            id)
        == 1;
  }

  static Optional<Long> waiting(SqlSession session) throws SQLException {
    return session
        .query(
            row -> row.getLong(1),
            "select id from import_run where under_way = 'YES' and status = 'PREVIEWED'")
        .stream()
        .findFirst();
  }

  /** Those that nobody sat in front of. */
  static List<Long> unattended(SqlSession session) throws SQLException {
    return session.query(
        row -> row.getLong(1),
        """
        select id from import_run
        where under_way = 'YES' and status = 'PREVIEWED' and unattended = 'YES'""");
  }

  /** Those that have waited since before then. */
  static List<Long> waitingSince(SqlSession session, Instant before) throws SQLException {
    return session.query(
        row -> row.getLong(1),
        """
        select id from import_run
        where under_way = 'YES' and status = 'PREVIEWED' and previewed_at < ?""",
        before);
  }

  static boolean isUnattended(SqlSession session, long id) throws SQLException {
    return session.count("select count(*) from import_run where id = ? and unattended = 'YES'", id)
        > 0;
  }

  static List<DangerFound> dangers(SqlSession session, long id) throws SQLException {
    return session
        .query(
            row -> new DangerFound(Danger.valueOf(row.getString(1)), row.getInt(2), row.getInt(3)),
            "select kind, affected, of_all from import_danger where import_run_id = ?",
            id)
        .stream()
        .sorted((a, b) -> a.danger().compareTo(b.danger()))
        .toList();
  }
}
