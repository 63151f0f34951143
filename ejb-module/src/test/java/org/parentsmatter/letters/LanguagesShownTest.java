package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.letters.ReadingParents.ENGLISH_TITLE;
import static org.parentsmatter.letters.ReadingParents.NOT_KNOWN;
import static org.parentsmatter.letters.ReadingParents.POLISH;
import static org.parentsmatter.letters.ReadingParents.RUN;
import static org.parentsmatter.letters.ReadingParents.URDU;
import static org.parentsmatter.letters.ReadingParents.approve;
import static org.parentsmatter.letters.ReadingParents.school;
import static org.parentsmatter.letters.ReadingParents.stationery;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.testing.DataFolder;
import org.parentsmatter.testing.LetterText;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.translation.ShippedTexts;
import org.parentsmatter.translation.TranslatedText;

/** What the school is told of the languages of its letters, before a run and after it. */
@ExtendWith(DataFolder.class)
class LanguagesShownTest {

  @TempDir private Path data;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void everybody_sees_what_was_decided_and_why(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource).needsLargePrint(NOT_KNOWN);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      approve(beans, Tongue.URDU, false, true);
      beans.bean(Letters.class).setOpen(RUN, 1, stationery(school));
      school.execute("update letter_run set status = 'RELEASED'");
    }
    RecipientList list = new RecipientList(school.connection());
    assertThat(list.page(RUN, new LetterFilter(null, null), "l.parent_name", 0, 9))
        .extracting(LetterRow::remark)
        .containsExactly(
            "in Polish with the English behind it",
            "in English with a sentence in Urdu because no reader has approved this letter in Urdu"
                + " yet",
            "in English because letters cannot be printed in Lithuanian",
            "in large print");
    assertThat(list.answer(URDU, RUN).orElseThrow().words())
        .endsWith(
            "It is in English with a sentence in Urdu because no reader has approved this letter in"
                + " Urdu yet.");
    StringBuilder csv = new StringBuilder();
    new RecipientsCsv(school.connection()).write(RUN, csv);
    assertThat(csv.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).endsWith(",sha256,language,sentence,large_print"),
            line -> assertThat(line).endsWith(",pl,,no"),
            line -> assertThat(line).endsWith(",en,ur,no"),
            line -> assertThat(line).endsWith(",en,,no"),
            line -> assertThat(line).endsWith(",en,,yes"));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_rehearsal_counts_what_the_run_will_do(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource).needsLargePrint(NOT_KNOWN);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      approve(beans, Tongue.URDU, false, true);
      DryRun dry =
          beans.inTransaction(
              () -> beans.bean(PreviewingLetters.class).dryRun(Audience.all(), "plan-letter"));
      assertThat(dry.languages())
          .containsExactlyInAnyOrder(
              new DryRun.InLanguage("in English", "", 1),
              new DryRun.InLanguage("in English", "letters cannot be printed in Lithuanian", 1),
              new DryRun.InLanguage(
                  "in English with a sentence in Urdu",
                  "no reader has approved this letter in Urdu yet",
                  1),
              new DryRun.InLanguage("in Polish with the English behind it", "", 1));
      assertThat(dry.largePrint()).isEqualTo(1);
      DryRun note =
          beans.inTransaction(
              () -> beans.bean(PreviewingLetters.class).dryRun(Audience.all(), "plan-note"));
      assertThat(note.languages())
          .extracting(DryRun.InLanguage::why)
          .contains("this letter is not translated into Polish");
      byte[] pdf =
          beans.inTransaction(
              () ->
                  beans
                      .bean(PreviewingLetters.class)
                      .preview(POLISH, Audience.all(), "plan-letter"));
      assertThat(LetterText.of(pdf)).contains("Szanowni Państwo, Mrs Family1", "Dear Mrs Family1");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_text_can_be_read_in_a_whole_letter_before_anybody_approves_it(DataSource dataSource)
      throws Exception {
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      PreviewingTranslations previewing = beans.bean(PreviewingTranslations.class);
      List<TranslatedText> polish =
          ShippedTexts.all().stream().filter(text -> text.tongue() == Tongue.POLISH).toList();
      assertThat(polish).hasSize(3);
      for (TranslatedText text : polish) {
        String proposed =
            LetterText.of(beans.inTransaction(() -> previewing.letter(text.key(), false)));
        assertThat(proposed).contains("Plan, który chcielibyśmy", ENGLISH_TITLE);
        String agreed =
            LetterText.of(beans.inTransaction(() -> previewing.letter(text.key(), true)));
        assertThat(agreed).contains("Plan, który razem", "The plan we made with you");
        String sentence = LetterText.of(beans.inTransaction(() -> previewing.sentence(text.key())));
        assertThat(sentence).contains("po polsku?", ENGLISH_TITLE);
      }
    }
  }
}
