package org.parentsmatter.imports;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A school that takes exports, step by step as the job does but without a container. */
public final class ImportedSchool {
  static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

  private final DataSource dataSource;
  private long importId;
  private LocalDate today = TODAY;

  public ImportedSchool(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  ImportedSchool on(LocalDate day) {
    today = day;
    return this;
  }

  ApplyingExport.Applied take(Path source) throws SQLException {
    readAndCheck(source);
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      ApplyingExport.Applied applied = ApplyingExport.apply(connection, today);
      connection.commit();
      return applied;
    }
  }

  /** Takes an export, and says whether it changed anything. */
  public boolean changes(Path source) throws SQLException {
    return take(source).changed();
  }

  void readAndCheck(Path source) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      importId =
          ImportRuns.insert(
              new SqlSession(connection), source.toString(), "export", "office", false);
      connection.setAutoCommit(false);
      try {
        ReadingExport.read(connection, importId, source, today, (stage, rows) -> {});
        CheckingExport.check(connection, importId);
        connection.commit();
      } catch (ExportRefused e) {
        connection.rollback();
        throw e;
      } finally {
        new SqlSession(connection)
            .run("update import_run set under_way = null where id = ?", importId);
        connection.commit();
      }
    }
  }

  /** The number of the last import, which is at rest. */
  long importId() {
    return importId;
  }

  /** What was found in the last export, one line each: severity, file, line, column, value. */
  public List<String> findings() throws SQLException {
    return rows(
        "select severity, file_name, line_number, column_name, given_value from import_finding"
            + " where import_run_id = "
            + importId
            + " order by file_name, line_number, id");
  }

  public List<String> rows(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        ResultSet result = connection.createStatement().executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(result.getString(i));
        }
        rows.add(String.join("|", cells.stream().map(c -> c == null ? "-" : c).toList()));
      }
      return rows;
    }
  }

  public void run(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.createStatement().executeUpdate(sql);
    }
  }

  /** Everything the school knows, to compare before and after. */
  public List<String> everything() throws SQLException {
    List<String> all = new ArrayList<>();
    for (String table :
        List.of(
            "pupil",
            "parent",
            "relationship",
            "staff_member",
            "family",
            "family_pupil",
            "family_parent",
            "tutor_group_staff",
            "school_class",
            "school_class_staff",
            "school_class_pupil",
            "attainment")) {
      all.add(table);
      all.addAll(rows("select * from " + table + " order by 1, 2"));
    }
    all.addAll(rows("select id, name, version from school"));
    return all;
  }
}
