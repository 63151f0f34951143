package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
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

/** What a preview says is what applying does, and looking changes nothing. */
class PreviewTest {
  private static final List<SmallExport> LATER =
      List.of(
          new SmallExport(),
          new SmallExport().replace("users.csv", "Ella,Vale", "Ella,Penn"),
          new SmallExport()
              .append("users.csv", "stu-9,,,TRUE,org-1,student,s,,Zoe,Late,,1109,,,,con-9,05,")
              .append("users.csv", "con-9,,,TRUE,org-1,parent,c,,Una,Late,,2009,,,,,,")
              .append("users.csv", "stf-9,,,TRUE,org-1,teacher,t,,Max,Berg,,19,,,,,,"),
          new SmallExport()
              .replace("classes.csv", "5B,homeroom", "5C,homeroom")
              .replace("contacts.csv", "1 Tarn Row", "9 High Street")
              .replace("contacts.csv", "Father,Yes,No", "Uncle,No,No")
              .replace("attendance.csv", "1102,200,0,100", "1102,200,20,90"),
          new SmallExport()
              .replace("users.csv", "stu-2,,,TRUE", "stu-2,tobedeleted,,TRUE")
              .replace("users.csv", "con-2,,,TRUE", "con-2,,,FALSE"),
          new SmallExport()
              .replace("users.csv", "\"con-2,con-3\"", "con-2")
              .replace("users.csv", "2003,,,,stu-2", "2003,,,,stu-1"),
          new SmallExport()
              .replace("contacts.csv", "1 Tarn Row,,Thornbeck,Larkshire,LK5 1AB", ",,,,"));

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_preview_says_what_applying_does_and_changes_nothing(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      for (SmallExport export : LATER) {
        school.take(new SmallExport().folder());
        long id = previewed(beans, dataSource, export, false);
        List<String> before = school.everything();
        ImportSummary preview = beans.bean(ImportDesk.class).find(id);
        if (preview.counts().any()) {
          assertThat(preview.status()).isEqualTo(ImportStatus.PREVIEWED);
          assertThatEveryListIsAsLongAsItsNumber(beans, preview);
          assertThat(school.everything()).isEqualTo(before);

          decide(dataSource, id);
        }
        beans.bean(ImportSteps.class).apply(id);
        beans.bean(EndingImports.class).done(id);

        ImportSummary applied = beans.bean(ImportDesk.class).find(id);
        assertThat(applied.counts()).isEqualTo(preview.counts());
        assertThat(applied.moves()).isEqualTo(preview.moves());
        assertThat(applied.status())
            .isEqualTo(preview.counts().any() ? ImportStatus.APPLIED : ImportStatus.UNCHANGED);
      }
    }
  }

  private static void assertThatEveryListIsAsLongAsItsNumber(
      SchoolBeans beans, ImportSummary preview) {
    ImportCounts c = preview.counts();
    assertThat(size(beans, preview, PreviewList.PUPILS_NEW)).isEqualTo(c.pupilsAdded());
    assertThat(size(beans, preview, PreviewList.PUPILS_CHANGED)).isEqualTo(c.pupilsChanged());
    assertThat(size(beans, preview, PreviewList.PUPILS_LEFT)).isEqualTo(c.pupilsLeft());
    assertThat(size(beans, preview, PreviewList.PUPILS_MOVED)).isEqualTo(preview.moves().pupils());
    assertThat(size(beans, preview, PreviewList.PARENTS_NEW)).isEqualTo(c.parentsAdded());
    assertThat(size(beans, preview, PreviewList.PARENTS_CHANGED)).isEqualTo(c.parentsChanged());
    assertThat(size(beans, preview, PreviewList.PARENTS_LEFT)).isEqualTo(c.parentsLeft());
    assertThat(size(beans, preview, PreviewList.PARENTS_MOVED))
        .isEqualTo(preview.moves().parents());
    assertThat(size(beans, preview, PreviewList.TIES_NEW)).isEqualTo(c.relationshipsAdded());
    assertThat(size(beans, preview, PreviewList.TIES_CHANGED)).isEqualTo(c.relationshipsChanged());
    assertThat(size(beans, preview, PreviewList.TIES_ENDED)).isEqualTo(c.relationshipsEnded());
    assertThat(size(beans, preview, PreviewList.STAFF_NEW)).isEqualTo(c.staffAdded());
    assertThat(size(beans, preview, PreviewList.STAFF_CHANGED)).isEqualTo(c.staffChanged());
    assertThat(size(beans, preview, PreviewList.STAFF_LEFT)).isEqualTo(c.staffLeft());
  }

  private static int size(SchoolBeans beans, ImportSummary preview, PreviewList list) {
    PreviewPage page = beans.bean(DecidingImports.class).page(preview.id(), list, 0, 50);
    assertThat(page.rows()).as(list.label()).hasSize(page.total());
    return page.total();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_change_is_named_but_an_address_is_never_told(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      SmallExport export =
          new SmallExport()
              .replace("users.csv", "Ella,Vale", "Ella,Penn")
              .replace("contacts.csv", "Ella,Vale", "Ella,Penn")
              .replace("contacts.csv", "1 Tarn Row", "9 High Street")
              .replace("classes.csv", "5A,homeroom", "6A,homeroom");
      long id = previewed(beans, dataSource, export, false);

      assertThat(rows(beans, id, PreviewList.PUPILS_CHANGED))
          .containsExactly(
              new PreviewRow(
                  "Ella Penn", "6A", "Name: Ella Vale → Ella Penn; Tutor group: 5A → 6A"));
      assertThat(rows(beans, id, PreviewList.PARENTS_CHANGED))
          .containsExactly(new PreviewRow("Karen Vale", "Ella Penn", "Address"));
      assertThat(rows(beans, id, PreviewList.PARENTS_MOVED).toString())
          .doesNotContain("High Street", "Tarn Row");
    }
  }

  private static List<PreviewRow> rows(SchoolBeans beans, long id, PreviewList list) {
    return beans.bean(DecidingImports.class).page(id, list, 0, 50).rows();
  }

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
    school.take(large(40).folder());
    List<String> before = school.everything();
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long id = previewed(beans, dataSource, large(20), false);
      decide(dataSource, id);
      school.run("delete from stage_user where source_id in ('stu-100', 'stu-101')");

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

  private static long begun(DataSource dataSource, SmallExport export, boolean unattended)
      throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      return ImportRuns.insert(
          new SqlSession(connection), export.folder().toString(), "export", "office", unattended);
    }
  }

  private static void read(SchoolBeans beans, long id) {
    beans.bean(ImportSteps.class).parse(id);
    beans.bean(ImportSteps.class).check(id);
  }

  private static long previewed(
      SchoolBeans beans, DataSource dataSource, SmallExport export, boolean unattended)
      throws Exception {
    long id = begun(dataSource, export, unattended);
    read(beans, id);
    beans.bean(ImportSteps.class).preview(id);
    return id;
  }

  private static void decide(DataSource dataSource, long id) {
    boolean decided =
        OwnConnection.in(dataSource, session -> ImportPreviews.decide(session, id, "office"));
    assertThat(decided).isTrue();
  }
}
