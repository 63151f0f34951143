package org.parentsmatter.imports;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;

/** The steps of an import, each in one transaction. The job calls them; no page does. */
@Stateless
public class ImportWork {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private ImportRuns runs;
  @Inject private AuditLog auditLog;

  /**
   * Reads the files into the staging tables.
   *
   * @throws ExportRefused when the export cannot be used as a whole
   */
  public void parse(long id) {
    runs.progress(id, "Reading the files", 0);
    String folder = runs.folder(id);
    IntConsumer progress = rows -> runs.progress(id, "Reading the files", rows);
    with(
        id,
        (session, findings) -> {
          progress.accept(parse(session, findings, Path.of(folder), progress, today()));
          return null;
        });
  }

  static int parse(
      SqlSession session, Findings findings, Path source, IntConsumer progress, LocalDate today)
      throws SQLException {
    try (Export export = Export.open(source)) {
      return Parsing.run(session, export, findings, today, progress);
    } catch (IOException e) {
      throw new UncheckedIOException("The export cannot be read", e);
    }
  }

  /**
   * Looks at the staged rows together.
   *
   * @throws ExportRefused when the export cannot be used as a whole
   */
  public void check(long id) {
    runs.progress(id, "Checking the rows", runs.find(id).rowsRead());
    with(
        id,
        (session, findings) -> {
          Checking.run(session, findings);
          return null;
        });
  }

  /** Brings the school's tables in line with the staged rows: all of it, or nothing. */
  public ImportCounts apply(long id) {
    runs.progress(id, "Bringing the school's data up to date", runs.find(id).rowsRead());
    ImportCounts counts = with(id, (session, findings) -> Applying.run(session, findings, today()));
    auditLog.record(
        AuditAction.IMPORT_APPLIED,
        "import",
        id,
        "Pupils: %d new, %d changed, %d left. Parents: %d new, %d changed, %d left."
            .formatted(
                counts.pupilsAdded(),
                counts.pupilsChanged(),
                counts.pupilsLeft(),
                counts.parentsAdded(),
                counts.parentsChanged(),
                counts.parentsLeft()));
    return counts;
  }

  private interface Step<T> {
    T on(SqlSession session, Findings findings) throws SQLException;
  }

  private <T> T with(long id, Step<T> step) {
    try (Connection connection = dataSource.getConnection()) {
      SqlSession session = new SqlSession(connection);
      try (Findings findings = new Findings(session, id)) {
        return step.on(session, findings);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The import could not use the database", e);
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
