package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/** What is new and whole in the watched folder is due, once. */
class WatchingFolderTest {
  private static final Instant NOW = Instant.parse("2025-12-01T02:30:00Z");

  @TempDir private Path folder;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void files_are_due_when_they_are_whole_and_only_once(DataSource dataSource) throws Exception {
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      WatchingFolder watching = beans.bean(WatchingFolder.class);
      Path users = file("users.csv", "2025-12-01T02:29:30Z");
      assertThat(watching.due(folder, NOW)).as("still growing, perhaps").isEmpty();

      touch(users, "2025-12-01T01:00:00Z");
      WatchingFolder.Due due = watching.due(folder, NOW).orElseThrow();
      assertThat(due.source()).isEqualTo(folder);

      ended(dataSource, due, "APPLIED");
      assertThat(watching.due(folder, NOW)).as("imported already").isEmpty();

      file("contacts.csv", "2025-12-01T01:00:00Z");
      WatchingFolder.Due more = watching.due(folder, NOW).orElseThrow();
      ended(dataSource, more, "FAILED");
      assertThat(watching.due(folder, NOW)).as("worth another try").contains(more);
      ended(dataSource, more, "REFUSED");
      assertThat(watching.due(folder, NOW)).as("it would be refused again").isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_several_zips_the_newest_is_due(DataSource dataSource) throws Exception {
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      WatchingFolder watching = beans.bean(WatchingFolder.class);
      file("a.zip", "2025-11-30T01:00:00Z");
      Path newer = file("b.ZIP", "2025-12-01T01:00:00Z");
      file("notes.txt", "2025-12-01T02:29:59Z");

      Optional<WatchingFolder.Due> due = watching.due(folder, NOW);

      assertThat(due).map(WatchingFolder.Due::source).contains(newer);
    }
  }

  /** Whoever set it up waits for something and must be told that nothing comes. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_empty_or_missing_folder_is_due_once(DataSource dataSource) throws Exception {
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      WatchingFolder watching = beans.bean(WatchingFolder.class);
      Path missing = folder.resolve("missing");
      WatchingFolder.Due due = watching.due(missing, NOW).orElseThrow();
      assertThat(due.source()).isEqualTo(missing);
      ended(dataSource, due, "REFUSED");
      assertThat(watching.due(missing, NOW)).isEmpty();
      assertThat(watching.due(folder, NOW)).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_cannot_be_opened_stands_among_the_imports(DataSource dataSource) throws Exception {
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      WatchingFolder watching = beans.bean(WatchingFolder.class);
      WatchingFolder.Due due = watching.due(folder.resolve("missing"), NOW).orElseThrow();

      long id =
          beans
              .bean(ImportingSchoolData.class)
              .refuseUnattended(due.source(), due.name(), "There is no such folder.");
      watching.taken(due, id);

      assertThat(new ImportedSchool(dataSource).rows("select status, message from import_run"))
          .containsExactly("REFUSED|There is no such folder.");
      assertThat(watching.due(due.source(), NOW)).as("told already").isEmpty();
    }
  }

  private static void ended(DataSource dataSource, WatchingFolder.Due due, String status)
      throws Exception {
    OwnConnection.in(
        dataSource,
        session -> {
          long id = ImportRuns.insert(session, "folder", "folder", "system", true);
          return session.run(
              "update import_run set under_way = null, status = ?, source_state = ? where id = ?",
              status,
              due.state(),
              id);
        });
  }

  private Path file(String name, String written) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "sourcedId\n");
    touch(file, written);
    return file;
  }

  private static void touch(Path file, String written) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(written)));
  }
}
