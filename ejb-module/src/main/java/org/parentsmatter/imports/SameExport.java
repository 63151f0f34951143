package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Recognises the export that was applied last: when nothing has happened to the school's data since
 * and no day has come on which its dates mean something else, importing it anew would change
 * nothing, so it need not be read. Only what this very process has seen counts: another may have
 * been an older version of the product, which read it differently.
 */
final class SameExport {
  private SameExport() {}

  /** Writes down what an import reads and until when it says the same. */
  static void remember(SqlSession session, long id, String sum, LocalDate differsOn)
      throws SQLException {
    session.run(
        "update import_run set content_sha256 = ?, differs_on = ? where id = ?",
        sum,
        differsOn,
        id);
  }

  /** Writes down what the school's data is like now that the import is applied. */
  static void settle(SqlSession session, long id) throws SQLException {
    session.run(
        "update import_run set settled_state = ? where id = ?", SchoolState.of(session), id);
  }

  /** The import that was applied last, if it was of this content and would change nothing today. */
  static Optional<Long> settled(SqlSession session, String sum, LocalDate today)
      throws SQLException {
    return session
        .query(
            row -> row.getLong(1),
            """
            select id from import_run
            where id = (select max(l.id) from import_run l where l.outcome is not null)
              and content_sha256 = ? and process = ? and settled_state = ?
              and (differs_on is null or differs_on > ?)""",
            sum,
            ImportRuns.PROCESS,
            SchoolState.of(session),
            today)
        .stream()
        .findFirst();
  }

  /** Ends an import like the one before: with its findings, and with nothing changed. */
  static void repeat(SqlSession session, long id, long before) throws SQLException {
    session.run(
        """
        insert into import_finding (id, import_run_id, severity, file_name, line_number,
          column_name, given_value, message)
        select next value for import_finding_seq, cast(? as bigint), f.severity, f.file_name,
          f.line_number, f.column_name, f.given_value, f.message
        from import_finding f where f.import_run_id = ?""",
        id,
        before);
    session.run(
        """
        update import_run set outcome = 'UNCHANGED',
          rows_read = (select b.rows_read from import_run b where b.id = ?),
          rows_refused = (select b.rows_refused from import_run b where b.id = ?),
          content_sha256 = (select b.content_sha256 from import_run b where b.id = ?),
          differs_on = (select b.differs_on from import_run b where b.id = ?),
          settled_state = (select b.settled_state from import_run b where b.id = ?)
        where id = ?""",
        before,
        before,
        before,
        before,
        before,
        id);
  }
}
