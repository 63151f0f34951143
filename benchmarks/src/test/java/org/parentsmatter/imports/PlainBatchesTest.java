package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parentsmatter.benchmarks.TrustExport;

/** The floor is one only as long as it writes what the import writes. */
class PlainBatchesTest {
  /**
   * More than ten years of tutor groups, so that numbers of one and of two digits are among them.
   */
  private static final int PUPILS = 400;

  private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

  @TempDir private Path folder;

  @Test
  void writesTheRowsThatAnImportEndsUpWith() throws Exception {
    DataSource imported = ImportBenchmark.database(folder.resolve("imported"));
    Path export = Files.createDirectory(folder.resolve("export"));
    new TrustExport(PUPILS).write(export);
    List<String> expected;
    try (Connection connection = imported.getConnection()) {
      SqlSession session = new SqlSession(connection);
      long id = ImportRuns.insert(session, export.toString(), "export", "test", true);
      connection.setAutoCommit(false);
      ReadingExport.read(connection, id, export, TODAY, (stage, rows) -> {});
      CheckingExport.check(connection, id);
      ApplyingExport.apply(connection, TODAY);
      connection.commit();
      expected = everything(session);
      connection.commit();
    }
    DataSource plain = ImportBenchmark.database(folder.resolve("plain"));
    new PlainBatches(plain, PUPILS).write();
    try (Connection connection = plain.getConnection()) {
      assertThat(everything(new SqlSession(connection))).isEqualTo(expected);
    }
    assertThat(expected).hasSize(PUPILS + 2 * PUPILS * 18 / 10 + PUPILS + PUPILS * 18 / 10);
  }

  /** Every row without its ids, of which each has its own. */
  private static List<String> everything(SqlSession session) throws SQLException {
    List<String> all = new ArrayList<>();
    for (String rows :
        List.of(
            "pupil t order by source_id",
            "parent t order by source_id",
            "relationship t join parent q on q.id = t.parent_id join pupil p on p.id = t.pupil_id"
                + " order by q.source_id",
            "family t order by name",
            "family_parent t join parent q on q.id = t.parent_id"
                + " join family_pupil m on m.family_id = t.family_id"
                + " join pupil p on p.id = m.pupil_id order by q.source_id")) {
      all.addAll(session.query(PlainBatchesTest::withoutIds, "select * from " + rows));
    }
    return all;
  }

  private static String withoutIds(ResultSet row) throws SQLException {
    TreeMap<String, String> cells = new TreeMap<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String column = row.getMetaData().getColumnName(i);
      boolean id = column.equals("ID") || column.endsWith("_ID") && !column.equals("SOURCE_ID");
      if (!id && row.getObject(i) != null) {
        cells.put(i + column, row.getString(i));
      }
    }
    return cells.toString();
  }
}
