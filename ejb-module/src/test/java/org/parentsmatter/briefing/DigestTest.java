package org.parentsmatter.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.briefing.BriefingSchool.as;
import static org.parentsmatter.briefing.BriefingSchool.form;

import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.PdfRules;
import org.parentsmatter.testing.SchoolBeans;

/** What is new of a day or a week, for one person and for the wall. */
class DigestTest {
  private static final String EVERYBODY = "EVERYBODY:-";

  private static Digest mine(SchoolBeans who, DigestPeriod period) {
    return as(who, b -> b.bean(ReadingDigests.class).mine(period));
  }

  private static void ask(BriefingSchool school, long id) {
    as(
        school.teacher(),
        b -> {
          b.bean(ReadingBriefings.class).remark(id, RemarkKind.QUESTION, "May I <b>text</b>?");
          return null;
        });
    RemarkView said = as(school.leader(), b -> b.bean(AnsweringRemarks.class).of(id)).get(0);
    as(
        school.leader(),
        b -> {
          b.bean(AnsweringRemarks.class).answer(said.id(), said.version(), "Yes.", true, true);
          return null;
        });
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void it_tells_what_came_what_is_due_and_what_was_answered(DataSource database) throws Exception {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long old = school.published(form("Of old", EVERYBODY));
      long older = school.published(form("Old for IT", "PERSON:account:3"));
      school.sql(
          "update briefing_edition set publish_at = '2026-01-05 08:00:00' where briefing_id in ("
              + old
              + ", "
              + older
              + ")");
      long fresh = school.published(form("Fresh & new", EVERYBODY));
      school.published(form("Fresh for IT", "PERSON:account:3"));
      ask(school, fresh);
      Digest digest = mine(school.teacher(), DigestPeriod.WEEK);
      assertThat(digest.fresh()).extracting(BriefingLine::title).containsExactly("Fresh & new");
      assertThat(digest.due()).extracting(BriefingLine::title).containsExactly("Of old");
      assertThat(digest.answers()).extracting(Digest.Answered::answer).containsExactly("Yes.");
      assertThat(mine(school.it(), DigestPeriod.DAY).fresh())
          .extracting(BriefingLine::title)
          .containsExactlyInAnyOrder("Fresh & new", "Fresh for IT");

      byte[] pdf = as(school.it(), b -> b.bean(PrintingDigests.class).paper(DigestPeriod.WEEK));
      try (PDDocument paper = Loader.loadPDF(pdf)) {
        assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
            .containsSubsequence(
                "What is new", "Fresh & new.", "Of old.", "May I <b>text</b>?", "We changed: Yes.")
            .doesNotContain("for IT", "j.patel", "Patel");
      }
      assertThat(PdfRules.broken(pdf)).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nothing_new_says_so(DataSource database) throws Exception {
    try (BriefingSchool school = new BriefingSchool(database)) {
      assertThat(mine(school.teacher(), DigestPeriod.DAY).isEmpty()).isTrue();
      byte[] pdf = as(school.it(), b -> b.bean(PrintingDigests.class).paper(DigestPeriod.DAY));
      try (PDDocument paper = Loader.loadPDF(pdf)) {
        assertThat(new PDFTextStripper().getText(paper)).contains("Nothing new in this time.");
      }
    }
  }
}
