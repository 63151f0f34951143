package org.parentsmatter.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The imports there were, as pages show them. */
final class ImportSummaries {
  private ImportSummaries() {}

  static Optional<ImportSummary> find(SqlSession session, long id) throws SQLException {
    List<ImportSummary> found =
        session.query(row -> summary(row, List.of()), "select * from import_run where id = ?", id);
    // Only now: the dangers of an import that waits were written before it said so.
    List<DangerFound> dangers = ImportPreviews.dangers(session, id);
    return found.stream().findFirst().map(one -> one.with(dangers));
  }

  static List<ImportSummary> newest(SqlSession session, int first, int size) throws SQLException {
    return session.query(
        row -> summary(row, List.of()),
        """
        select * from import_run order by created_at desc, id desc
        offset ? rows fetch first ? rows only""",
        first,
        size);
  }

  private static ImportSummary summary(ResultSet row, List<DangerFound> dangers)
      throws SQLException {
    return new ImportSummary(
        row.getLong("id"),
        row.getString("source_name"),
        ImportStatus.valueOf(row.getString("status")),
        row.getString("stage"),
        row.getInt("rows_read"),
        row.getInt("rows_refused"),
        row.getInt("findings"),
        ImportCounts.of(row),
        ImportMoves.of(row),
        dangers,
        row.getString("created_by"),
        SqlSession.instant(row, "created_at"),
        SqlSession.instant(row, "finished_at"),
        row.getString("message"));
  }
}
