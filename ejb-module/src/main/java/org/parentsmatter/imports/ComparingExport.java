package org.parentsmatter.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Works out what applying the staged rows would do, set by set, and changes nothing outside the
 * staging tables: the preview of an import, and the first half of applying it.
 */
final class ComparingExport {
  private final SqlSession session;
  private final MakingTargets targets;

  private ComparingExport(SqlSession session, LocalDate today) {
    this.session = session;
    this.targets = new MakingTargets(session, today);
  }

  /**
   * What would become of the school's data.
   *
   * @param counts people and relationships
   */
  record Comparison(ImportCounts counts, ImportMoves moves) {}

  /**
   * Fills the staging tables that say what the school's tables should hold, and compares.
   *
   * @param connection in a transaction of the caller
   */
  static Comparison compare(Connection connection, LocalDate today) throws SQLException {
    SqlSession session = new SqlSession(connection);
    return new ComparingExport(session, today).run();
  }

  private Comparison run() throws SQLException {
    Staging.emptyMade(session);
    targets.places();
    targets.pupils();
    TargetTable.PUPILS.compare(session);
    targets.parents();
    TargetTable.PARENTS.compare(session);
    targets.staff();
    TargetTable.STAFF.compare(session);
    targets.relationships();
    TargetTable.RELATIONSHIPS.compare(session);
    ImportCounts counts =
        new ImportCounts(
            TargetTable.PUPILS.added(session),
            staying(TargetTable.PUPILS),
            leaving(TargetTable.PUPILS),
            TargetTable.PARENTS.added(session),
            staying(TargetTable.PARENTS),
            leaving(TargetTable.PARENTS),
            TargetTable.RELATIONSHIPS.added(session),
            TargetTable.RELATIONSHIPS.changed(session),
            TargetTable.RELATIONSHIPS.missing(session),
            TargetTable.STAFF.added(session),
            staying(TargetTable.STAFF),
            leaving(TargetTable.STAFF));
    return new Comparison(
        counts,
        new ImportMoves(
            session.count(PreviewSql.COUNT + PreviewSql.PUPILS_MOVING),
            session.count(PreviewSql.COUNT + PreviewSql.PARENTS_MOVING)));
  }

  /** Changed, and not because they leave. */
  private int staying(TargetTable target) throws SQLException {
    return target.changed(session) - target.leaving(session);
  }

  private int leaving(TargetTable target) throws SQLException {
    return target.leaving(session) + target.missing(session);
  }
}
