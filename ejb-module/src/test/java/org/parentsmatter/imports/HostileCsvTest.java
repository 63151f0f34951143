package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/**
 * CSV files made to harm. Zips are in {@link HostileZipTest}, faults in {@link FaultyExportTest}.
 */
class HostileCsvTest {
  private static final String COMMAND = "=cmd|' /C calc'!A0";

  @TempDir private Path folder;

  /** What leaves the program again is in the tests of SafeCsv and RecipientsCsv. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_a_spreadsheet_would_calculate_is_kept_as_text(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("users.csv", "Ella,Vale", COMMAND + ",+1+1")
            .replace("users.csv", "Karen,Vale", "-2+3,@SUM(A1:A9)")
            .replace("contacts.csv", "Ella,Vale", COMMAND + ",+1+1")
            .replace("contacts.csv", "Karen,Vale", "-2+3,@SUM(A1:A9)")
            .replace("contacts.csv", "1 Tarn Row", COMMAND)
            .append("attendance.csv", COMMAND + ",1,1,1")
            .folder());

    assertThat(school.rows("select given_name, family_name from pupil where source_id = 'stu-1'"))
        .containsExactly(COMMAND + "|+1+1");
    assertThat(
            school.rows(
                "select given_name, family_name, address_line1 from parent"
                    + " where source_id = 'con-1'"))
        .containsExactly("-2+3|@SUM(A1:A9)|" + COMMAND);
    assertThat(school.findings()).containsExactly("REFUSED|attendance.csv|4|Pupil ID|" + COMMAND);
  }

  /** A pupil of a pupil, an agent of oneself, and three who are one another's agents. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void agents_in_a_circle_end_and_tie_nobody_who_is_not_tied(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport circles =
        new SmallExport()
            .without("contacts.csv")
            .replace("users.csv", "1101,,,,con-1,", "1101,,,,\"con-1,stu-1,stu-2\",")
            .replace("users.csv", "\"con-2,con-3\"", "\"con-2,stu-1\"")
            .replace("users.csv", "07700 900201,,,,", "07700 900201,,\"stu-1,con-1,con-2\",,")
            .replace("users.csv", "2002,,,,,,", "2002,,,,con-3,,")
            .replace("users.csv", "2003,,,,stu-2,,", "2003,,,,\"stu-2,con-1\",,");

    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> school.take(circles.folder()));
    assertThat(
            school.rows(
                "select p.source_id, q.source_id from relationship r"
                    + " join pupil p on p.id = r.pupil_id join parent q on q.id = r.parent_id"
                    + " order by 1, 2"))
        .containsExactly("stu-1|con-1", "stu-2|con-2", "stu-2|con-3");
    assertThat(school.findings())
        .containsExactlyInAnyOrder(
            "WARNING|users.csv|3|agentSourcedIds|stu-1",
            "WARNING|users.csv|3|agentSourcedIds|stu-2",
            "WARNING|users.csv|4|agentSourcedIds|stu-1",
            "WARNING|users.csv|5|agentSourcedIds|con-1",
            "WARNING|users.csv|5|agentSourcedIds|con-2",
            "WARNING|users.csv|6|agentSourcedIds|con-3",
            "WARNING|users.csv|7|agentSourcedIds|con-1");
  }

  /** On the disk it takes no room: nothing but its first line was ever written. */
  @Test
  void a_line_of_a_gigabyte_is_refused_before_it_fills_the_memory() throws Exception {
    Path users = folder.resolve("users.csv");
    Files.writeString(users, "sourcedId,givenName,familyName,role\nstu-1,");
    try (RandomAccessFile file = new RandomAccessFile(users.toFile(), "rw")) {
      file.setLength(Export.MOST_BYTES - 1);
    }
    try (Export export = Export.open(folder);
        CsvTable table = CsvTable.open(export, ExportFile.USERS, null)) {
      assertThatThrownBy(table::next)
          .isInstanceOf(ExportRefused.class)
          .hasMessageContainingAll("users.csv, line 2", "longer than a million characters");
    }
  }

  @Test
  void a_file_larger_than_any_export_is_refused() throws Exception {
    Path users = folder.resolve("users.csv");
    try (RandomAccessFile file = new RandomAccessFile(users.toFile(), "rw")) {
      file.setLength(Export.MOST_BYTES + 1);
    }
    try (Export export = Export.open(folder)) {
      assertThatThrownBy(() -> CsvTable.open(export, ExportFile.USERS, null))
          .isInstanceOf(ExportRefused.class)
          .hasMessageContainingAll("users.csv", "far larger");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_file_of_zeros_is_refused_and_nothing_is_changed(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> before = school.everything();

    assertThatThrownBy(
            () -> school.take(new SmallExport().with("users.csv", "\0".repeat(5000)).folder()))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContainingAll("users.csv, line 1", "the column sourcedId is missing");
    assertThat(school.everything()).isEqualTo(before);
  }

  /** As an old Macintosh writes them; the lines of findings are right there too. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void lines_that_end_with_a_carriage_return_only_are_lines(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> before = school.everything();
    SmallExport returns = new SmallExport().append("attendance.csv", "1999,200,1,99.5");
    for (String file : List.of("users.csv", "contacts.csv", "attendance.csv")) {
      returns.with(file, "\uFEFF" + returns.file(file).replace('\n', '\r'));
    }

    assertThat(school.take(returns.folder()).changed()).isFalse();
    assertThat(school.findings()).containsExactly("REFUSED|attendance.csv|4|Pupil ID|1999");
    assertThat(school.everything()).isEqualTo(before);
  }
}
