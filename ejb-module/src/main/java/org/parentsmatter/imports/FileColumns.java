package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.Set;

/** The columns that a file of the export has. One that is not there says nothing of anybody. */
final class FileColumns {
  private final Set<String> keys;

  private FileColumns(Set<String> keys) {
    this.keys = keys;
  }

  /** Writes down which columns a file has, for the steps that no longer see it. */
  static void keep(SqlSession session, CsvTable table, ExportFile file) throws SQLException {
    try (StagingBatch batch = new StagingBatch(session, "stage_column", "file_name, column_key")) {
      for (String key : table.columns()) {
        if (key.length() <= 200) {
          batch.add(file.fileName(), key);
        }
      }
      batch.flush();
    }
  }

  /** The columns of a file as they were kept; none when the export does not have the file. */
  static FileColumns of(SqlSession session, ExportFile file) throws SQLException {
    return new FileColumns(
        Set.copyOf(
            session.query(
                row -> row.getString(1),
                "select column_key from stage_column where file_name = ?",
                file.fileName())));
  }

  /** Whether the export has the file at all. */
  boolean fileIsThere() {
    return !keys.isEmpty();
  }

  boolean has(String heading) {
    return keys.contains(CsvHeadings.key(heading));
  }
}
