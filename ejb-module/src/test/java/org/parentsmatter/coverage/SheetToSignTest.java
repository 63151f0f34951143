package org.parentsmatter.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.briefing.BriefingSchool.as;
import static org.parentsmatter.briefing.BriefingSchool.form;

import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.briefing.BriefingSchool;
import org.parentsmatter.briefing.EditionForm;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.PdfRules;

/** The paper that hangs in the staff room says the briefing and has a row for everybody to sign. */
class SheetToSignTest {
  private static final String EVERYBODY = "EVERYBODY:-";

  private static byte[] sheet(BriefingSchool school, long id) {
    return as(school.leader(), b -> b.bean(PrintingSheets.class).sheet(id));
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whoever_has_no_account_comes_first_and_whoever_has_read_it_is_not_there(DataSource database)
      throws Exception {
    try (BriefingSchool school = new BriefingSchool(database)) {
      school.staff(9, "Nguyễn", "Zoë & <b>", "AIDE");
      long id = school.published(form("Calls & <b>texts</b>", EVERYBODY));
      school.acknowledge(school.it(), id, 1);
      byte[] pdf = sheet(school, id);
      assertThat(text(pdf))
          .containsSubsequence(
              "Calls & <b>texts</b>",
              "Call one family a week with good news.",
              "I have read this",
              "Maria Silva",
              "Support staff, Kitchen",
              "Nguyễn Zoë & <b>",
              "Helen Marsh",
              "Jo Patel")
          .contains("Page 1 of 1");
      assertThat(PdfRules.broken(pdf)).isEmpty();
      assertThat(sheet(school, id)).isEqualTo(pdf);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_endless_text_and_many_names_are_all_there(DataSource database) throws Exception {
    try (BriefingSchool school = new BriefingSchool(database)) {
      for (int i = 0; i < 120; i++) {
        school.staff(100 + i, "Given" + i, "Family" + i, "TEACHER");
      }
      String endless = "word ".repeat(1_500);
      EditionForm form = form("Long", EVERYBODY);
      long id =
          school.published(
              new EditionForm(
                  form.title(),
                  form.inOneLine(),
                  "<h2>"
                      + "head ".repeat(100)
                      + "</h2><p>"
                      + endless
                      + "</p><ul><li>"
                      + endless
                      + "</li></ul>",
                  "",
                  form.importance(),
                  false,
                  form.audience(),
                  null,
                  form.acknowledgeBy(),
                  null,
                  form.questions()));
      String text = text(sheet(school, id));
      assertThat(text.split("word", -1)).hasSize(3_001);
      assertThat(text).contains("Given0 Family0", "Given119 Family119");
    }
  }
}
