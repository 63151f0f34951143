package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/** An import at rest does nothing more, and what belongs together at its end happens together. */
class ImportStepsTest {
  private static final String UNDER_WAY =
      "select status, under_way from import_run where under_way is not null";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_import_at_rest_applies_nothing(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> before = school.everything();
    school.readAndCheck(
        new SmallExport()
            .replace("users.csv", "Ella,Vale", "Ella,Penn")
            .without("contacts.csv")
            .folder());
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      ImportSteps steps = beans.bean(ImportSteps.class);
      EndingImports ending = beans.bean(EndingImports.class);

      assertThatThrownBy(() -> steps.apply(school.importId())).hasMessageContaining("at rest");
      assertThat(school.everything()).isEqualTo(before);
      assertThat(school.rows("select outcome from import_run where outcome is not null")).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_import_at_rest_does_not_touch_the_rows_of_the_next(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.readAndCheck(new SmallExport().folder());
    long old = school.importId();
    SmallExport next = new SmallExport().replace("users.csv", "Ella,Vale", "Ella,Penn");
    next.append("users.csv", "stu-9,,,TRUE,org-1,student,s,,Zoe,Late,,1109,,,,,05,");
    school.readAndCheck(next.folder());
    school.run("update stage_user set parent_role = null where source_id = 'con-3'");
    List<String> staged = staged(school);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      ImportSteps steps = beans.bean(ImportSteps.class);
      EndingImports ending = beans.bean(EndingImports.class);

      assertThatThrownBy(() -> steps.parse(old)).hasMessageContaining("at rest");
      assertThat(staged(school)).isEqualTo(staged);
      assertThatThrownBy(() -> steps.check(old)).hasMessageContaining("at rest");
      assertThat(staged(school)).isEqualTo(staged);
      assertThatThrownBy(() -> steps.say(old, "Going on")).hasMessageContaining("at rest");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_read_after_the_end_is_not_kept(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    long id = begun(dataSource);
    ImportProgress untilUsers =
        (stage, rows) -> {
          if (stage.contains("users.csv")) {
            throw new ImportAtRest(id);
          }
        };
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      assertThatThrownBy(
              () ->
                  ReadingExport.read(
                      connection, id, new SmallExport().folder(), ImportedSchool.TODAY, untilUsers))
          .isInstanceOf(ImportAtRest.class);
      connection.rollback();
    }

    assertThat(school.rows("select count(*) from stage_org")).containsExactly("1");
    assertThat(staged(school)).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_import_is_at_rest_when_its_rows_are_gone_and_not_before(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      ImportSteps steps = beans.bean(ImportSteps.class);
      EndingImports ending = beans.bean(EndingImports.class);
      long id = begun(dataSource);
      steps.parse(id);
      school.run("drop table stage_column");

      assertThatThrownBy(() -> ending.finish(id, ImportStatus.FAILED, "It broke off."));
      assertThat(school.rows(UNDER_WAY)).containsExactly("RUNNING|YES");
      assertThat(staged(school)).isNotEmpty();

      school.run("create table stage_column (file_name varchar(200), column_key varchar(200))");
      ending.finish(id, ImportStatus.FAILED, "It broke off.");
      assertThat(school.rows(UNDER_WAY)).isEmpty();
      assertThat(school.rows("select status, message from import_run"))
          .containsExactly("FAILED|It broke off.");
      assertThat(staged(school)).isEmpty();
    }
  }

  /** It may only have been slow, or have held its row while it applied the export. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_import_that_speaks_again_is_not_buried(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    begun(dataSource);
    school.run("update import_run set process = 'other'");
    AtomicInteger left = new AtomicInteger();
    DataSource speaking = beforeTheLast(left, dataSource, () -> school.run(heardOf("2199")));
    try (SchoolBeans beans = new SchoolBeans(speaking)) {
      ImportSteps steps = beans.bean(ImportSteps.class);
      EndingImports ending = beans.bean(EndingImports.class);
      school.run(heardOf("2020"));
      left.set(2);

      assertThat(ending.buryTheDead(EndingImports.SILENCE)).isFalse();
      assertThat(left).as("it was looked at twice").hasValue(0);
      assertThat(school.rows(UNDER_WAY)).containsExactly("WAITING|YES");

      school.run(heardOf("2020"));
      assertThat(ending.buryTheDead(EndingImports.SILENCE)).isTrue();
      assertThat(school.rows(UNDER_WAY)).isEmpty();
    }
  }

  /** Whoever looks must not believe that everything is done. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_import_whose_plans_were_not_drafted_says_so(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      ImportSteps steps = beans.bean(ImportSteps.class);
      EndingImports ending = beans.bean(EndingImports.class);
      long first = applied(steps, dataSource);
      ending.finish(first, ImportStatus.FAILED, "No school data was changed.");

      ImportSummary failed = beans.bean(ImportDesk.class).find(first);
      assertThat(failed.status()).isEqualTo(ImportStatus.WITHOUT_PLANS);
      assertThat(failed.status().isUnderWay()).isFalse();
      assertThat(failed.message())
          .contains("imported", "plans", "again")
          .doesNotContain("No school data was changed");
      assertThat(failed.counts().pupilsAdded()).isEqualTo(2);

      long second = applied(steps, dataSource);
      ending.done(second);

      assertThat(school.rows("select status, message from import_run order by id"))
          .containsExactly("APPLIED|-", "UNCHANGED|-");
    }
  }

  private static long applied(ImportSteps steps, DataSource dataSource) throws Exception {
    long id = begun(dataSource);
    steps.parse(id);
    steps.check(id);
    steps.apply(id);
    return id;
  }

  private static String heardOf(String year) {
    return "update import_run set heartbeat_at = cast('" + year + "-01-01 00:00:00' as timestamp)";
  }

  private interface Deed {
    void run() throws SQLException;
  }

  /** Something happens before the last of so many connections is given out. */
  private static DataSource beforeTheLast(AtomicInteger left, DataSource real, Deed deed) {
    return (DataSource)
        Proxy.newProxyInstance(
            ImportStepsTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getConnection")
                  && left.get() > 0
                  && left.decrementAndGet() == 0) {
                deed.run();
              }
              return method.invoke(real, arguments);
            });
  }

  private static long begun(DataSource dataSource) throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      return ImportRuns.insert(
          new SqlSession(connection),
          new SmallExport().folder().toString(),
          "export",
          "office",
          false);
    }
  }

  private static List<String> staged(ImportedSchool school) throws SQLException {
    List<String> rows = new ArrayList<>(school.rows("select * from stage_user order by 1"));
    rows.addAll(school.rows("select * from stage_contact order by 1"));
    rows.addAll(school.rows("select * from stage_tie order by 1, 2"));
    return rows;
  }
}
