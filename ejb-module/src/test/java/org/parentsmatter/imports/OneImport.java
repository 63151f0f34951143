package org.parentsmatter.imports;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** Imports a folder or zip the way the job does: a transaction for each step. */
final class OneImport {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static long next = 1;

  private final long id = next++;
  private final DataSource school;

  private OneImport(DataSource school) {
    this.school = school;
  }

  /** What came of it. */
  record Result(ImportCounts counts, List<ImportFinding> findings) {
    boolean mentions(String file, String text) {
      return findings.stream()
          .anyMatch(
              f ->
                  f.file().equals(file)
                      && (f.message().contains(text)
                          || (f.value() != null && f.value().contains(text))));
    }
  }

  static Result of(DataSource school, Path source) throws SQLException {
    return of(school, source, TODAY);
  }

  static Result of(DataSource school, Path source, LocalDate today) throws SQLException {
    OneImport one = new OneImport(school);
    one.step((session, findings) -> ImportWork.parse(session, findings, source, rows -> {}, today));
    one.step(
        (session, findings) -> {
          Checking.run(session, findings);
          return null;
        });
    ImportCounts counts = one.step((session, findings) -> Applying.run(session, findings, today));
    return new Result(counts, one.findings());
  }

  private interface Step<T> {
    T on(SqlSession session, Findings findings) throws SQLException;
  }

  private <T> T step(Step<T> step) throws SQLException {
    try (Connection connection = school.getConnection()) {
      connection.setAutoCommit(false);
      SqlSession session = new SqlSession(connection);
      try (Findings findings = new Findings(session, id)) {
        T result = step.on(session, findings);
        connection.commit();
        return result;
      } finally {
        connection.rollback();
      }
    }
  }

  private List<ImportFinding> findings() throws SQLException {
    try (Connection connection = school.getConnection()) {
      return new SqlSession(connection)
          .query(
              row ->
                  new ImportFinding(
                      FindingSeverity.valueOf(row.getString(1)),
                      row.getString(2),
                      row.getInt(3),
                      row.getString(4),
                      row.getString(5),
                      row.getString(6)),
              """
              select severity, file_name, line_number, column_name, given_value, message
              from import_finding where import_run_id = ? order by id""",
              id);
    }
  }
}
