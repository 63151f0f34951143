package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.imports.Previewing.begun;
import static org.parentsmatter.imports.Previewing.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/** The export that was applied last need not be read again, unless anything at all is different. */
class SameExportTest {
  private static final LocalDate LATER = LocalDate.now().plusYears(1);

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_again_changes_nothing_and_says_the_same_of_its_rows(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      SmallExport export = withAFault();
      long first = applied(beans, dataSource, export);
      List<String> before = school.everything();

      long second = begun(dataSource, export, false);
      assertThat(beans.bean(ImportSteps.class).isNothingNew(second)).isTrue();
      beans.bean(EndingImports.class).done(second);

      assertThat(school.everything()).isEqualTo(before);
      List<String> runs =
          school.rows(
              "select status, rows_read, rows_refused, findings from import_run order by id");
      assertThat(runs.get(0)).matches("APPLIED\\|[1-9]\\d*\\|1\\|1");
      assertThat(runs.get(1)).isEqualTo(runs.get(0).replace("APPLIED", "UNCHANGED"));
      assertThat(findings(school, second)).isNotEmpty().isEqualTo(findings(school, first));
      long third = begun(dataSource, export, false);
      assertThat(beans.bean(ImportSteps.class).isNothingNew(third)).isTrue();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whatever_is_different_is_read(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      assertThat(isNothingNew(beans, dataSource, new SmallExport())).as("never applied").isFalse();
      applied(beans, dataSource, new SmallExport());
      assertThat(isNothingNew(beans, dataSource, new SmallExport())).isTrue();

      assertThat(isNothingNew(beans, dataSource, withAFault())).as("other rows").isFalse();
      school.run("update parent set version = version + 1 where source_id = 'con-1'");
      assertThat(isNothingNew(beans, dataSource, new SmallExport())).as("a change").isFalse();
      applied(beans, dataSource, new SmallExport());
      applied(beans, dataSource, withAFault());
      assertThat(isNothingNew(beans, dataSource, new SmallExport())).as("others since").isFalse();
      assertThat(isNothingNew(beans, dataSource, withAFault())).isTrue();
      school.run("update import_run set process = 'another'");
      assertThat(isNothingNew(beans, dataSource, withAFault())).as("another process").isFalse();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_day_on_which_an_enrolment_begins_or_is_over_is_another(DataSource dataSource)
      throws Exception {
    SmallExport export =
        new SmallExport()
            .append("enrollments.csv", "enr-3,,,cls-5b,org-1,stu-1,student,,%s,".formatted(LATER));
    String sum = ExportSum.of(export.folder()).orElseThrow();
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      applied(beans, dataSource, export);
    }

    assertThat(settledOn(dataSource, sum, LATER.minusDays(1))).isPresent();
    assertThat(settledOn(dataSource, sum, LATER)).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_was_replaced_while_it_was_read_is_not_recognised(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      Path folder = new SmallExport().folder();
      String sum = ExportSum.of(folder).orElseThrow();
      Files.writeString(folder.resolve("orgs.csv"), "sourcedId,name\n");
      assertThat(ExportSum.of(folder)).isPresent().isNotEqualTo(Optional.of(sum));
      assertThat(ExportSum.of(folder.resolve("nowhere.zip"))).isEmpty();
      assertThat(ExportSum.of(new SmallExport().folder())).hasValue(sum);
      assertThat(school.rows("select content_sha256 from import_run")).isEmpty();
      assertThat(isNothingNew(beans, dataSource, new SmallExport())).isFalse();
    }
  }

  private static Optional<Long> settledOn(DataSource dataSource, String sum, LocalDate day) {
    return OwnConnection.in(dataSource, session -> SameExport.settled(session, sum, day));
  }

  private static SmallExport withAFault() {
    return new SmallExport()
        .append("users.csv", ",,,TRUE,org-1,student,s,,Zoe,Nobody,,1109,,,,,05,");
  }

  private static List<String> findings(ImportedSchool school, long id) throws Exception {
    return school.rows(
        "select file_name, line_number, message from import_finding where import_run_id = "
            + id
            + " order by file_name, line_number, message");
  }

  /** Looks, and leaves no import under way behind. */
  private static boolean isNothingNew(SchoolBeans beans, DataSource dataSource, SmallExport export)
      throws Exception {
    long id = begun(dataSource, export, true);
    boolean nothingNew = beans.bean(ImportSteps.class).isNothingNew(id);
    if (nothingNew) {
      beans.bean(EndingImports.class).done(id);
    } else {
      beans.bean(EndingImports.class).finish(id, ImportStatus.FAILED, "Only looked.");
    }
    return nothingNew;
  }

  private static long applied(SchoolBeans beans, DataSource dataSource, SmallExport export)
      throws Exception {
    long id = begun(dataSource, export, true);
    read(beans, id);
    ImportSteps steps = beans.bean(ImportSteps.class);
    assertThat(steps.preview(id)).isTrue();
    steps.apply(id);
    beans.bean(EndingImports.class).done(id);
    return id;
  }
}
