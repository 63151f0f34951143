package org.parentsmatter.imports;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The book of imports, for the use case and the job: every entry stands at once, whatever becomes
 * of the work around it.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class ImportDesk {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  private interface Work<T> {
    T with(SqlSession session) throws SQLException;
  }

  /**
   * Opens a new import.
   *
   * @param unattended whether nobody sits in front of it
   * @throws ImportUnderWay when another one is not at rest yet
   */
  public long open(Path source, String sourceName, String by, boolean unattended) {
    String folder = source.toAbsolutePath().normalize().toString();
    try (Connection connection = dataSource.getConnection()) {
      return ImportRuns.insert(new SqlSession(connection), folder, sourceName, by, unattended);
    } catch (SQLIntegrityConstraintViolationException e) {
      throw new ImportUnderWay();
    } catch (SQLException e) {
      if ("23505".equals(e.getSQLState())) {
        throw new ImportUnderWay();
      }
      throw unreachable(e);
    }
  }

  public void startedAs(long id, long execution) {
    in(
        session -> {
          ImportRuns.startedAs(session, id, execution);
          return null;
        });
  }

  public Path source(long id) {
    return in(session -> ImportRuns.folder(session, id))
        .map(Path::of)
        .orElseThrow(() -> new ImportNotFound(id));
  }

  /** The import under way whose process has not been heard of for so long. */
  public Optional<Long> silentFor(Duration silence) {
    return in(session -> ImportRuns.silentFor(session, silence));
  }

  /** What the imports under way are made from. */
  public List<Path> sourcesInUse() {
    return in(ImportRuns::foldersInUse).stream().map(Path::of).toList();
  }

  /** Says that the imports of this process live. */
  public void beat() {
    in(
        session -> {
          ImportRuns.beat(session);
          return null;
        });
  }

  /** The import and execution under way in this process. */
  public Optional<ImportAtWork> atWork() {
    return in(ImportRuns::atWork);
  }

  /** Whether the database belongs to this process alone. */
  public boolean belongsToThisProcess() {
    return in(SqlSession::isDerby);
  }

  public ImportSummary find(long id) {
    return in(session -> ImportSummaries.find(session, id))
        .orElseThrow(() -> new ImportNotFound(id));
  }

  public ImportPage page(int first, int size) {
    return in(
        session ->
            new ImportPage(
                ImportSummaries.newest(session, first, size),
                session.count("select count(*) from import_run")));
  }

  public FindingPage findings(long id, FindingSeverity severity, int first, int size) {
    return in(session -> FindingRows.page(session, id, severity, first, size));
  }

  private <T> T in(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.with(new SqlSession(connection));
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  private static IllegalStateException unreachable(SQLException e) {
    return new IllegalStateException("The imports could not be read or written", e);
  }
}
