package org.parentsmatter.imports;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Every import there was, and the one under way. Each call is a transaction of its own, so that the
 * pages see how far an import is while its own work is still in the balance.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportRuns {
  /** This process, so that a restarted one knows which imports cannot be under way any more. */
  private static final String PROCESS = UUID.randomUUID().toString();

  private static final Duration SILENCE = Duration.ofSeconds(90);

  private static final String COLUMNS =
      """
      id, source_name, status, stage, rows_read, rows_refused, findings, pupils_added,
      pupils_changed, pupils_left, parents_added, parents_changed, parents_left,
      relationships_added, relationships_changed, relationships_ended, staff_added, staff_changed,
      staff_left, created_by, created_at, finished_at, message""";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  private interface Work<T> {
    T on(SqlSession session) throws SQLException;
  }

  private <T> T with(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.on(new SqlSession(connection));
    } catch (SQLException e) {
      throw new EJBException(e);
    }
  }

  /**
   * Writes down that an import is to start.
   *
   * @throws ImportUnderWay when there is one already
   */
  public long create(String sourceName, String folder, String createdBy) {
    return with(
        session -> {
          releaseDead(session);
          if (session.count("select count(*) from import_run where under_way = 'YES'") > 0) {
            throw new ImportUnderWay();
          }
          Instant now = Instant.now();
          session.run(
              """
              insert into import_run (id, source_name, folder, status, under_way, process,
                heartbeat_at, created_by, created_at, pupils_added, pupils_changed, pupils_left,
                parents_added, parents_changed, parents_left, relationships_added,
                relationships_changed, relationships_ended, staff_added, staff_changed, staff_left,
                rows_read, rows_refused, findings, version)
              values (next value for import_run_seq, ?, ?, 'WAITING', 'YES', ?, ?, ?, ?,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)""",
              Findings.cut(sourceName, 400),
              folder,
              PROCESS,
              now,
              createdBy,
              now);
          return session
              .query(row -> row.getLong(1), "select id from import_run where under_way = 'YES'")
              .get(0);
        });
  }

  /** An import whose process has died is not under way any more; it changed nothing. */
  private static void releaseDead(SqlSession session) throws SQLException {
    session.run(
        """
        update import_run set status = 'FAILED', under_way = null, stage = null, finished_at = ?,
          message = 'The program ended while the import was under way. Nothing was changed; start it again.'
        where under_way = 'YES' and process <> ? and heartbeat_at < ?""",
        Instant.now(),
        PROCESS,
        session.isDerby() ? Instant.now() : Instant.now().minus(SILENCE));
  }

  /** Marks what a dead process left behind; called when the application starts. */
  public void releaseDead() {
    with(
        session -> {
          releaseDead(session);
          return null;
        });
  }

  /** The folder or zip of an import. */
  public String folder(long id) {
    return with(
        session ->
            session
                .query(row -> row.getString(1), "select folder from import_run where id = ?", id)
                .get(0));
  }

  /** How many rows the import has read. */
  public int rowsRead(long id) {
    return find(id).rowsRead();
  }

  /** Says what the import is doing now. */
  public void progress(long id, String stage, int rows) {
    with(
        session ->
            session.run(
                """
                update import_run set status = 'RUNNING', stage = ?, rows_read = ?, heartbeat_at = ?
                where id = ? and under_way = 'YES'""",
                stage,
                rows,
                Instant.now(),
                id));
  }

  /** Ends an import. */
  public void finish(long id, ImportStatus status, ImportCounts counts, String message) {
    with(
        session ->
            session.run(
                """
                update import_run set status = ?, under_way = null, stage = null, finished_at = ?,
                  message = ?, pupils_added = ?, pupils_changed = ?, pupils_left = ?,
                  parents_added = ?, parents_changed = ?, parents_left = ?, relationships_added = ?,
                  relationships_changed = ?, relationships_ended = ?, staff_added = ?,
                  staff_changed = ?, staff_left = ?,
                  findings = (select count(*) from import_finding f where f.import_run_id = ?),
                  rows_refused = (select count(*) from import_finding f
                    where f.import_run_id = ? and f.severity = 'REFUSED'),
                  version = version + 1
                where id = ? and under_way = 'YES'""",
                status.name(),
                Instant.now(),
                Findings.cut(message, 2000),
                counts.pupilsAdded(),
                counts.pupilsChanged(),
                counts.pupilsLeft(),
                counts.parentsAdded(),
                counts.parentsChanged(),
                counts.parentsLeft(),
                counts.relationshipsAdded(),
                counts.relationshipsChanged(),
                counts.relationshipsEnded(),
                counts.staffAdded(),
                counts.staffChanged(),
                counts.staffLeft(),
                id,
                id,
                id));
  }

  public ImportSummary find(long id) {
    return with(
        session ->
            session
                .query(
                    ImportRuns::summary, "select " + COLUMNS + " from import_run where id = ?", id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new ImportNotFound(id)));
  }

  public ImportPage page(int first, int size) {
    return with(
        session ->
            new ImportPage(
                session.query(
                    ImportRuns::summary,
                    "select "
                        + COLUMNS
                        + " from import_run order by created_at desc, id desc"
                        + " offset ? rows fetch next ? rows only",
                    first,
                    size),
                session.count("select count(*) from import_run")));
  }

  public FindingPage findings(long id, FindingSeverity severity, int first, int size) {
    String filter = severity == null ? "" : severity.name();
    return with(
        session -> {
          List<ImportFinding> findings =
              session.query(
                  ImportRuns::finding,
                  """
                  select severity, file_name, line_number, column_name, given_value, message
                  from import_finding where import_run_id = ? and (severity = ? or ? = '')
                  order by severity, file_name, line_number, id
                  offset ? rows fetch next ? rows only""",
                  id,
                  filter,
                  filter,
                  first,
                  size);
          return new FindingPage(
              findings,
              session.count(
                  """
                  select count(*) from import_finding
                  where import_run_id = ? and (severity = ? or ? = '')""",
                  id,
                  filter,
                  filter));
        });
  }

  private static ImportFinding finding(ResultSet row) throws SQLException {
    int line = row.getInt(3);
    return new ImportFinding(
        FindingSeverity.valueOf(row.getString(1)),
        row.getString(2),
        line == 0 ? null : line,
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }

  private static ImportSummary summary(ResultSet row) throws SQLException {
    return new ImportSummary(
        row.getLong("id"),
        row.getString("source_name"),
        ImportStatus.valueOf(row.getString("status")),
        row.getString("stage"),
        row.getInt("rows_read"),
        row.getInt("rows_refused"),
        row.getInt("findings"),
        new ImportCounts(
            row.getInt("pupils_added"),
            row.getInt("pupils_changed"),
            row.getInt("pupils_left"),
            row.getInt("parents_added"),
            row.getInt("parents_changed"),
            row.getInt("parents_left"),
            row.getInt("relationships_added"),
            row.getInt("relationships_changed"),
            row.getInt("relationships_ended"),
            row.getInt("staff_added"),
            row.getInt("staff_changed"),
            row.getInt("staff_left")),
        row.getString("created_by"),
        SqlSession.instant(row, "created_at"),
        SqlSession.instant(row, "finished_at"),
        row.getString("message"));
  }
}
