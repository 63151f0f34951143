package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.imports.Previewing.begun;
import static org.parentsmatter.imports.Previewing.decide;
import static org.parentsmatter.imports.Previewing.previewed;
import static org.parentsmatter.imports.Previewing.read;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/**
 * What looks dangerous waits for somebody, and what somebody decided happens once or not at all.
 */
class ImportDecisionTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_looks_dangerous_is_asked_about_each_for_itself(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(large(40).folder());
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      SmallExport half = large(20).replace("users.csv", "Karen,Vale", "Petra,Stone");
      half.with("contacts.csv", half.file("contacts.csv").replace("Karen,Vale", "Petra,Stone"));
      long id = previewed(beans, dataSource, half, false);

      assertThat(beans.bean(ImportDesk.class).find(id).dangers())
          .extracting(DangerFound::inWords)
          .containsExactly(
              "20 of 42 pupils would leave",
              "20 of 43 parents would leave",
              "1 of 43 parents would get another forename and surname");
      DecidingImports deciding = beans.bean(DecidingImports.class);
      assertThatThrownBy(() -> deciding.apply(id, Set.of(Danger.PUPILS_LEAVE)))
          .isInstanceOf(DecisionRefused.class)
          .hasMessageContaining("Tick every line");
      assertThat(status(school, id)).isEqualTo("PREVIEWED|YES");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void letters_and_addresses_that_would_be_lost_are_asked_about(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(large(30).folder());
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      SmallExport worse = large(30);
      worse.with(
          "contacts.csv",
          worse
              .file("contacts.csv")
              .replace("Mother,Yes,Yes,3 Low Road,,Thornbeck,,LK5 1AD", "Aunt,No,No,,,,,"));
      long id = previewed(beans, dataSource, worse, false);

      assertThat(beans.bean(ImportDesk.class).find(id).dangers())
          .extracting(DangerFound::inWords)
          .containsExactly(
              "30 of 32 parents would lose their address",
              "30 of 32 times a parent would get no more letters about a pupil");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void without_anybody_there_only_what_is_harmless_is_applied(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(large(40).folder());
    List<String> before = school.everything();
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long harmless = begun(dataSource, large(39), true);
      read(beans, harmless);
      assertThat(beans.bean(ImportSteps.class).preview(harmless)).isTrue();
      beans.bean(EndingImports.class).finish(harmless, ImportStatus.FAILED, "Only a try.");

      long dangerous = begun(dataSource, large(10), true);
      read(beans, dangerous);
      assertThat(beans.bean(ImportSteps.class).preview(dangerous)).isFalse();
      assertThat(status(school, dangerous)).isEqualTo("PREVIEWED|YES");
      assertThat(school.everything()).isEqualTo(before);

      beans.bean(EndingImports.class).discardUnattended();
      assertThat(status(school, dangerous)).isEqualTo("DISCARDED|-");
      assertThat(school.rows("select count(*) from stage_user")).containsExactly("0");
      assertThat(school.everything()).isEqualTo(before);
    }
  }

  /** Somebody else may have changed things between the look and the press of the button. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void more_than_was_confirmed_is_not_applied(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(large(42).folder());
    school.take(large(40).folder());
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long id = previewed(beans, dataSource, large(20), false);
      decide(dataSource, id);
      school.run(
          "update pupil set left_on = null, version = version + 1 where left_on is not null");
      List<String> before = school.everything();

      ImportSteps steps = beans.bean(ImportSteps.class);
      assertThatThrownBy(() -> steps.apply(id)).isInstanceOf(PreviewOutdated.class);
      steps.previewAgain(id);

      assertThat(status(school, id)).isEqualTo("PREVIEWED|YES");
      ImportSummary again = beans.bean(ImportDesk.class).find(id);
      assertThat(again.message()).contains("More would change");
      assertThat(again.counts().pupilsLeft()).isEqualTo(22);
      assertThat(school.everything()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_import_that_breaks_off_while_it_is_applied_waits_again(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(large(40).folder());
    List<String> before = school.everything();
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long id = previewed(beans, dataSource, large(39), false);
      decide(dataSource, id);
      EndingImports ending = beans.bean(EndingImports.class);
      ending.finish(id, ImportStatus.FAILED, "It broke off.");
      assertThat(status(school, id)).isEqualTo("PREVIEWED|YES");

      decide(dataSource, id);
      school.run("update import_run set process = 'dead' where id = " + id);
      assertThat(ending.buryTheDead(Duration.ZERO)).isFalse();
      assertThat(status(school, id)).isEqualTo("PREVIEWED|YES");
      assertThat(school.everything()).isEqualTo(before);
      assertThat(ending.buryTheDead(Duration.ZERO)).as("nobody works on it").isFalse();

      decide(dataSource, id);
      beans.bean(ImportSteps.class).apply(id);
      ending.done(id);
      assertThat(status(school, id)).isEqualTo("APPLIED|-");
      assertThat(school.rows("select count(*) from pupil where left_on is not null"))
          .containsExactly("1");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_nobody_decides_is_thrown_away_after_a_week(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(large(5).folder());
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long id = previewed(beans, dataSource, large(4), false);
      EndingImports ending = beans.bean(EndingImports.class);
      ending.discardForgotten();
      assertThat(status(school, id)).isEqualTo("PREVIEWED|YES");

      school.run("update import_run set previewed_at = cast('2020-01-01 00:00:00' as timestamp)");
      beans.inTransaction(
          () -> {
            ending.discardForgotten();
            return null;
          });
      assertThat(status(school, id)).isEqualTo("DISCARDED|-");
      assertThat(beans.bean(ImportDesk.class).find(id).message()).contains("seven days");
      assertThat(school.rows("select action from audit_entry where action like 'IMPORT_D%'"))
          .containsExactly("IMPORT_DISCARDED");
    }
  }

  private static String status(ImportedSchool school, long id) throws SQLException {
    return school.rows("select status, under_way from import_run where id = " + id).get(0);
  }

  /** The small school and so many families of one pupil and one mother. */
  private static SmallExport large(int families) {
    SmallExport export = new SmallExport();
    IntStream.range(0, families)
        .forEach(
            i -> {
              int n = 100 + i;
              export
                  .append(
                      "users.csv",
                      "stu-%1$d,,,TRUE,org-1,student,s,,Pupil%1$d,Many,,P%1$d,,,,con-%1$d,05,"
                          .formatted(n))
                  .append(
                      "users.csv",
                      "con-%1$d,,,TRUE,org-1,relative,c,,Mum%1$d,Many,,M%1$d,,,,,,".formatted(n))
                  .append(
                      "contacts.csv",
                      "P%1$d,Pupil%1$d,Many,5,5A,1,M%1$d,Ms,Mum%1$d,Many,Mother,Yes,Yes,3 Low Road,,Thornbeck,,LK5 1AD,,,,en"
                          .formatted(n));
            });
    return export;
  }
}
