package org.parentsmatter.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The first step of an import: reads an export row by row into the staging tables and commits as it
 * goes, so that its memory does not grow with the export. The school's own tables are not touched.
 */
final class ReadingExport {
  private static final int COMMIT_EVERY = 10_000;

  private final SqlSession session;
  private final Findings findings;
  private final NextChange change;
  private final ImportProgress progress;
  private int rows;

  private ReadingExport(
      SqlSession session, Findings findings, LocalDate today, ImportProgress progress) {
    this.session = session;
    this.findings = findings;
    this.change = new NextChange(today);
    this.progress = progress;
  }

  /**
   * Reads a folder, a zip or a Common Transfer File.
   *
   * @param connection not in auto-commit
   * @return how many rows were read and how many of them left out
   * @throws ExportRefused when the export cannot be used as a whole
   */
  static Read read(
      Connection connection, long importId, Path source, LocalDate today, ImportProgress progress)
      throws SQLException {
    SqlSession session = new SqlSession(connection);
    progress.at("Opening the export", 0);
    Staging.empty(session);
    connection.commit();
    try (Export export = Export.open(source);
        Findings findings = new Findings(session, importId)) {
      export.prepare(nameOfSchool(session), findings::add);
      ReadingExport reading = new ReadingExport(session, findings, today, progress);
      reading.all(export);
      connection.commit();
      return new Read(reading.rows, findings.refused(), reading.change.day());
    } catch (IOException e) {
      throw new ExportRefused(
          "The export cannot be read: it is damaged or cut short. Make it again and try once more.",
          e);
    }
  }

  private static String nameOfSchool(SqlSession session) throws SQLException {
    return session.query(row -> row.getString(1), "select name from school").get(0);
  }

  /**
   * What was read.
   *
   * @param refused how many of the rows were left out
   * @param differsOn the first day on which the same files would say something else, null for never
   */
  record Read(int rows, int refused, LocalDate differsOn) {}

  private void all(Export export) throws IOException, SQLException {
    require(export, ExportFile.USERS);
    Deltas.keep(session, export, findings);
    refuseHalfDelta();
    boolean roles = export.has(ExportFile.ROLES.fileName());
    file(export, ExportFile.ORGS, StagedFile.orgs(session));
    file(export, ExportFile.USERS, new StagedUsers(session, roles));
    file(export, ExportFile.ROLES, StagedFile.roles(session, change));
    file(export, ExportFile.CLASSES, StagedFile.classes(session));
    file(export, ExportFile.ENROLLMENTS, StagedEnrolments.rows(session, change));
    file(export, ExportFile.DEMOGRAPHICS, StagedFile.demographics(session));
    file(export, ExportFile.CONTACTS, StagedContacts.rows(session));
    file(export, ExportFile.ATTENDANCE, StagedAttendance.rows(session));
    file(export, ExportFile.ATTAINMENT, StagedAttainment.rows(session));
    Staging.index(session);
    CompletingDelta.complete(session);
    notes(export);
  }

  private static void require(Export export, ExportFile file) {
    if (!export.has(file.fileName())) {
      throw new ExportRefused(
          file
              + " is missing. An export in OneRoster CSV, version 1.1 or 1.2, always has it: was the"
              + " right folder or zip chosen? A Common Transfer File would be one XML file.");
    }
  }

  /** A user whom a whole users.csv names has no role but that of roles.csv. */
  private void refuseHalfDelta() throws SQLException {
    if (Deltas.has(session, ExportFile.ROLES) && !Deltas.has(session, ExportFile.USERS)) {
      throw new ExportRefused(
          "manifest.csv, property file.roles: roles.csv holds only changes (delta), users.csv does"
              + " not. Export both whole (bulk), or both as changes.");
    }
  }

  /** How files with headings of their own were understood, said where their faults are listed. */
  private void notes(Export export) throws IOException, SQLException {
    if (!export.has(ExportFile.COLUMN_NOTES.fileName())) {
      return;
    }
    try (CsvTable table = CsvTable.open(export, ExportFile.COLUMN_NOTES, findings)) {
      for (CsvRow row = table.nextReadable(); row != null; row = table.nextReadable()) {
        String file = row.text("File");
        String message = row.text("Message");
        if (file != null && message != null) {
          findings.add(new ImportFinding(FindingSeverity.NOTE, file, null, null, null, message));
        }
      }
    }
  }

  private void file(Export export, ExportFile file, StagedRows into)
      throws IOException, SQLException {
    try (StagedRows staged = into) {
      if (!export.has(file.fileName())) {
        return;
      }
      try (CsvTable table = CsvTable.open(export, file, findings)) {
        if (file == ExportFile.USERS
            && !table.has("role")
            && !export.has(ExportFile.ROLES.fileName())) {
          throw new ExportRefused(
              "users.csv, line 1: the column role is missing, and there is no roles.csv either.");
        }
        FileColumns.keep(session, table, file);
        while (row(table, file, staged)) {
          if (rows % COMMIT_EVERY == 0) {
            commit(file, staged);
          }
        }
      }
      commit(file, staged);
    }
  }

  private boolean row(CsvTable table, ExportFile file, StagedRows staged) throws SQLException {
    try {
      CsvRow row = table.next();
      if (row == null) {
        return false;
      }
      staged.stage(row);
    } catch (RowRefused e) {
      findings.add(
          new ImportFinding(
              FindingSeverity.REFUSED,
              file.fileName(),
              table.line(),
              e.column(),
              e.value(),
              e.getMessage()));
    }
    rows++;
    return true;
  }

  private void commit(ExportFile file, StagedRows staged) throws SQLException {
    staged.flush();
    progress.at("Reading " + file, rows);
    session.connection().commit();
  }
}
