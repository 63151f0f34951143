package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.imports.Previewing.decide;
import static org.parentsmatter.imports.Previewing.previewed;

import java.util.List;
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
          new SmallExport().replace("users.csv", "Oliver,Nash", ","),
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
}
