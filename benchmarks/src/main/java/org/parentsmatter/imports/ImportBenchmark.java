package org.parentsmatter.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parentsmatter.benchmarks.HeapInUse;
import org.parentsmatter.benchmarks.TrustExport;
import org.parentsmatter.database.Schema;
import org.parentsmatter.database.SchoolDataSource;
import org.parentsmatter.database.Setting;
import org.parentsmatter.imports.ApplyingExport.Applied;
import org.parentsmatter.imports.ComparingExport.Comparison;

/**
 * Imports a trust's export into an empty Derby on disk, once more unchanged, again with one parent
 * changed, and as the floor writes the same people into a Derby of the same schema by plain JDBC
 * batches. It does what the import job does, in its order: read, check, preview, apply.
 */
public final class ImportBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

  private static final int WARM_UP = 2_000;

  private final int pupils;
  private final StringBuilder table = new StringBuilder("run,seconds,heap_mb\n");

  /**
   * @param pupils how many, at least 1; they have 1.8 times as many parents
   */
  public ImportBenchmark(int pupils) {
    this.pupils = pupils;
  }

  private interface Work {
    void run() throws IOException, SQLException;
  }

  /** Measures, prints the table and writes import.csv into the current folder. */
  public void run(PrintStream out) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("import-benchmark");
    warmUp(folder);
    Path export = export(folder, pupils);
    DataSource school = database(folder.resolve("school"));
    double first = measure("first", () -> take(school, export));
    double unchanged = measure("unchanged", () -> take(school, export));
    change(export);
    double changed = measure("one changed", () -> take(school, export));
    DataSource plain = database(folder.resolve("floor"));
    double floor = measure("floor", () -> new PlainBatches(plain, pupils).write());
    out.print(table);
    out.printf(
        Locale.ROOT,
        "first / floor: %.2f, unchanged / floor: %.2f, one changed / floor: %.2f%n",
        first / floor,
        unchanged / floor,
        changed / floor);
    Files.writeString(Path.of("import.csv"), table);
  }

  /** A server has imported before; a process that begins with it would measure its compiler. */
  private static void warmUp(Path folder) throws IOException, SQLException {
    Path before = Files.createDirectory(folder.resolve("before"));
    take(database(before.resolve("school")), export(before, WARM_UP));
    new PlainBatches(database(before.resolve("floor")), WARM_UP).write();
  }

  private static Path export(Path folder, int pupils) throws IOException {
    Path export = Files.createDirectory(folder.resolve("export"));
    new TrustExport(pupils).write(export);
    return export;
  }

  static DataSource database(Path folder) throws IOException {
    Files.createDirectories(folder);
    System.setProperty(Setting.DATA.property(), folder.toString());
    System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
    DataSource database = new SchoolDataSource();
    Schema.migrate(database);
    return database;
  }

  private static void take(DataSource school, Path export) throws SQLException {
    try (Connection connection = school.getConnection()) {
      SqlSession session = new SqlSession(connection);
      long id = ImportRuns.insert(session, export.toString(), "export", "benchmark", true);
      connection.setAutoCommit(false);
      String sum = ExportSum.of(export).orElseThrow();
      Optional<Long> before = SameExport.settled(session, sum, TODAY);
      if (before.isPresent()) {
        SameExport.repeat(session, id, before.get());
      } else {
        readAndApply(session, id, export, sum);
      }
      connection.commit();
      ImportRuns.rest(session, id, ImportStatus.APPLIED, null);
      Staging.empty(session);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void readAndApply(SqlSession session, long id, Path export, String sum)
      throws SQLException {
    Connection connection = session.connection();
    ReadingExport.Read read =
        ReadingExport.read(connection, id, export, TODAY, (stage, rows) -> {});
    SameExport.remember(session, id, sum, read.differsOn());
    connection.commit();
    CheckingExport.check(connection, id);
    connection.commit();
    String state = SchoolState.of(session);
    Comparison comparison = ComparingExport.compare(connection, TODAY);
    ImportPreviews.keep(session, id, comparison, LookingForDangers.of(session, id, comparison));
    ImportPreviews.compared(session, id, state, TODAY);
    connection.commit();
    Applied applied =
        ApplyingExport.apply(
            connection, TODAY, ImportPreviews.stillTrue(session, id, TODAY).orElseThrow());
    ImportRuns.applied(session, id, applied);
    SameExport.settle(session, id);
    connection.commit();
  }

  /** One parent has another e-mail address: everything has to be read and compared for it. */
  private static void change(Path export) throws IOException {
    for (String name : List.of("users.csv", "contacts.csv")) {
      Path file = export.resolve(name);
      Path changed = export.resolve(name + ".changed");
      try (Stream<String> lines = Files.lines(file)) {
        Stream<String> others =
            lines.map(line -> line.replace(",m0@example.org", ",new@example.org"));
        Files.write(changed, (Iterable<String>) others::iterator);
      }
      Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private double measure(String run, Work work) throws IOException, SQLException {
    System.gc();
    try (HeapInUse heap = new HeapInUse()) {
      long begin = System.nanoTime();
      work.run();
      double seconds = (System.nanoTime() - begin) / 1e9;
      table.append(String.format(Locale.ROOT, "%s,%.1f,%d%n", run, seconds, heap.megabytes()));
      return seconds;
    }
  }
}
