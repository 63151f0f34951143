package org.parentsmatter.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The first step: reads the files row by row into the staging tables. Memory does not grow with the
 * files.
 */
final class Parsing {
  private static final List<String> STAGES =
      List.of(
          "stage_user",
          "stage_agent",
          "stage_role",
          "stage_org",
          "stage_class",
          "stage_enrolment",
          "stage_demographic",
          "stage_contact",
          "stage_attendance",
          "stage_pupil",
          "stage_parent",
          "stage_tie",
          "stage_relationship",
          "stage_staff",
          "stage_tutor");

  private static final int BREATH = 2_000;

  private final Export export;
  private final Findings findings;
  private final IntConsumer progress;
  private int rows;

  private Parsing(Export export, Findings findings, IntConsumer progress) {
    this.export = export;
    this.findings = findings;
    this.progress = progress;
  }

  /**
   * Reads everything.
   *
   * @param progress told the number of rows so far, now and then
   * @return how many rows there were
   * @throws ExportRefused when a file or column is missing
   */
  static int run(
      SqlSession session, Export export, Findings findings, LocalDate today, IntConsumer progress)
      throws SQLException, IOException {
    for (String stage : STAGES) {
      session.run("delete from " + stage);
    }
    Parsing parsing = new Parsing(export, findings, progress);
    parsing.manifest();
    if (!export.has(ExportFile.USERS.fileName())) {
      throw new ExportRefused(
          "users.csv is missing. An export needs it: it names the pupils and their parents.");
    }
    parsing.read(new UserRows(session, export.has(ExportFile.ROLES.fileName())));
    parsing.read(SimpleRows.roles(session));
    parsing.read(SimpleRows.orgs(session));
    parsing.read(SimpleRows.classes(session));
    parsing.read(SimpleRows.enrolments(session, today));
    parsing.read(SimpleRows.demographics(session));
    parsing.read(new ContactRows(session));
    parsing.read(SimpleRows.attendance(session));
    for (String stage : STAGES) {
      session.analyze(stage);
    }
    return parsing.rows;
  }

  /** A delta names only who changed; read as if it were everybody, it would make the rest leave. */
  private void manifest() throws IOException, SQLException {
    if (Manifest.read(export).isDelta()) {
      throw new ExportRefused(
          "manifest.csv says that users.csv holds only changes (delta). Export everybody (bulk) and"
              + " try again.");
    }
  }

  private void read(RowsInto into) throws SQLException, IOException {
    try (RowsInto rowsInto = into) {
      String name = rowsInto.file().fileName();
      if (!export.has(name)) {
        return;
      }
      try (CsvTable table = CsvTable.open(export, rowsInto.file(), findings)) {
        rowsInto.check(table);
        while (one(table, rowsInto, name)) {
          if (++rows % BREATH == 0) {
            progress.accept(rows);
          }
        }
        rowsInto.flush();
      }
    }
  }

  private boolean one(CsvTable table, RowsInto into, String name) throws SQLException {
    try {
      CsvRow row = table.next();
      if (row == null) {
        return false;
      }
      into.read(row);
    } catch (RowRefused refused) {
      findings.add(
          new ImportFinding(
              FindingSeverity.REFUSED,
              name,
              table.line(),
              refused.column(),
              refused.value(),
              refused.getMessage()));
    }
    return true;
  }
}
