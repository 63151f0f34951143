package org.parentsmatter.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which files of an export hold only what changed (delta), by its manifest. */
final class Deltas {
  private Deltas() {}

  /** Writes down which they are, for the steps that no longer see the manifest. */
  static void keep(SqlSession session, Export export, Findings findings)
      throws IOException, SQLException {
    if (!export.has(ExportFile.MANIFEST.fileName())) {
      return;
    }
    try (CsvTable table = CsvTable.open(export, ExportFile.MANIFEST, findings)) {
      for (CsvRow row = table.nextReadable(); row != null; row = table.nextReadable()) {
        Optional<ExportFile> file = file(row.text("propertyName"));
        if (file.isPresent() && row.is("value", "delta")) {
          session.run("insert into stage_delta (file_name) values (?)", file.get().fileName());
        }
      }
    }
  }

  static boolean has(SqlSession session, ExportFile file) throws SQLException {
    return session.count("select count(*) from stage_delta where file_name = ?", file.fileName())
        > 0;
  }

  /** The manifest calls users.csv file.users, and has properties of other kinds too. */
  private static Optional<ExportFile> file(String property) {
    String name = property == null ? "" : property.toLowerCase(Locale.ROOT);
    return Arrays.stream(ExportFile.values())
        .filter(file -> name.equals("file." + file.fileName().replace(".csv", "")))
        .findFirst();
  }
}
