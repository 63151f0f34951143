package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.database.Setting;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.translation.ApprovedTexts;
import org.parentsmatter.translation.ApprovingTexts;
import org.parentsmatter.translation.ShippedTexts;
import org.parentsmatter.translation.TranslatedText;

/** Letters in the language and print of the parent, as far as somebody has read the texts. */
class LanguagesOfLettersTest {
  private static final long RUN = InventedSchool.RUN;
  private static final int POLISH = 101;
  private static final int URDU = 102;
  private static final int LITHUANIAN = 103;
  private static final int NOT_KNOWN = 104;
  private static final String DATA = Setting.DATA.property();
  private static final String ENGLISH_TITLE = "A plan we would like to make with you";

  @TempDir private Path data;
  private String before;

  @BeforeEach
  void useTheFolder() {
    before = System.setProperty(DATA, data.toString());
  }

  @AfterEach
  void leaveTheFolder() {
    if (before == null) {
      System.clearProperty(DATA);
    } else {
      System.setProperty(DATA, before);
    }
  }

  private static InventedSchool school(DataSource dataSource) throws Exception {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= 4; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, "MOTHER");
    }
    school.reads(POLISH, "pl").reads(URDU, "ur-PK").reads(LITHUANIAN, "lt");
    return school.run().freeze(1);
  }

  private static void approve(SchoolBeans beans, Tongue tongue, boolean letters, boolean words) {
    for (TranslatedText text : ShippedTexts.all()) {
      if (text.tongue() == tongue && (text.isWords() ? words : letters)) {
        beans.inTransaction(
            () ->
                beans.bean(ApprovingTexts.class).approve(text.key(), "Amina Shah", "Parent", true));
      }
    }
  }

  private static void takeBack(SchoolBeans beans, Tongue tongue) {
    ShippedTexts.all().stream()
        .filter(text -> text.tongue() == tongue)
        .forEach(
            text ->
                beans.inTransaction(() -> beans.bean(ApprovingTexts.class).takeBack(text.key())));
  }

  private static Stationery stationery(InventedSchool school) throws Exception {
    return InventedSchool.STATIONERY.with(ApprovedTexts.read(school.connection()));
  }

  private static FinishedLetter letter(InventedSchool school, long parent) throws Exception {
    OpenLetter open =
        school.open().ofRun(RUN, 50).stream()
            .filter(each -> each.parentId() == parent)
            .findFirst()
            .orElseThrow();
    FinishedLetter letter = SettingLetters.set(open, stationery(school));
    assertThat(letter.reason()).isNull();
    return letter;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static String language(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentCatalog().getLanguage();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nothing_that_nobody_has_read_is_in_a_letter(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    FinishedLetter unread = letter(school, POLISH);
    assertThat(text(unread.letter().pdf()))
        .contains("Dear Mrs Family1", ENGLISH_TITLE)
        .doesNotContain("Proszę", "polsku");
    assertThat(unread.form().remark())
        .isEqualTo(
            "in English because no reader has approved the words around a letter in Polish yet");
    assertThat(unread.form().texts()).isNull();
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, false);
      assertThat(text(letter(school, POLISH).letter().pdf())).doesNotContain("Proszę", "polsku");
      assertThat(text(letter(school, URDU).letter().pdf())).doesNotContainPattern("\\p{InArabic}");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_sentence_says_how_to_ask_once_the_words_are_read(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, false, true);
      FinishedLetter letter = letter(school, POLISH);
      assertThat(text(letter.letter().pdf()))
          .contains("po polsku?", "Dear Mrs Family1", ENGLISH_TITLE);
      assertThat(letter.form().remark())
          .isEqualTo(
              "in English with a sentence in Polish because no reader has approved this letter in"
                  + " Polish yet");
      assertThat(language(letter.letter().pdf())).isEqualTo("en-GB");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_letter_is_in_the_parents_language_with_the_english_behind_it(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      approve(beans, Tongue.URDU, true, true);
    }
    FinishedLetter polish = letter(school, POLISH);
    String text = text(polish.letter().pdf());
    assertThat(text)
        .contains("Szanowni Państwo, Mrs Family1", "wrócimy do planu: 18 grudnia 2026")
        .contains("Dear Mrs Family1", "before the end of the autumn term");
    assertThat(text.indexOf("Plan, który")).isPositive().isLessThan(text.indexOf(ENGLISH_TITLE));
    assertThat(language(polish.letter().pdf())).isEqualTo("pl");
    FinishedLetter urdu = letter(school, URDU);
    assertThat(urdu.form().remark()).isEqualTo("in Urdu with the English behind it");
    assertThat(language(urdu.letter().pdf())).isEqualTo("ur");
    assertThat(text(urdu.letter().pdf())).containsPattern("\\p{InArabic}").contains(ENGLISH_TITLE);
    for (int other : new int[] {LITHUANIAN, NOT_KNOWN}) {
      FinishedLetter english = letter(school, other);
      assertThat(english.form().isTranslated()).isFalse();
      assertThat(english.form().offered()).isNull();
      assertThat(text(english.letter().pdf())).contains(ENGLISH_TITLE).doesNotContain("Szanowni");
      assertThat(polish.letter().pages()).isEqualTo(2 * english.letter().pages());
    }
    assertThat(letter(school, LITHUANIAN).form().remark())
        .isEqualTo("in English because letters cannot be printed in Lithuanian");
    assertThat(letter(school, NOT_KNOWN).form().remark()).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_is_restricted_gets_no_letter_in_any_language(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
    }
    school.restrict(POLISH);
    OpenLetter open =
        school.open().ofRun(RUN, 50).stream()
            .filter(each -> each.parentId() == POLISH)
            .findFirst()
            .orElseThrow();
    FinishedLetter refused = SettingLetters.set(open, stationery(school));
    assertThat(refused.isProduced()).isFalse();
    assertThat(refused.form()).isNull();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void large_print_is_of_16_points_and_more_in_both_languages(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource).needsLargePrint(POLISH).needsLargePrint(NOT_KNOWN);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
    }
    FinishedLetter polish = letter(school, POLISH);
    FinishedLetter english = letter(school, NOT_KNOWN);
    assertThat(polish.form().remark())
        .isEqualTo("in Polish with the English behind it, in large print");
    assertThat(english.form().remark()).isEqualTo("in large print");
    assertThat(Sizes.smallest(english.letter().pdf())).isGreaterThanOrEqualTo(16);
    assertThat(Sizes.smallest(polish.letter().pdf())).isGreaterThanOrEqualTo(16);
    assertThat(Sizes.smallest(letter(school, LITHUANIAN).letter().pdf())).isLessThan(12);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_lost_its_approval_since_it_was_set_is_set_again_before_it_goes_out(
      DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      approve(beans, Tongue.URDU, false, true);
      Letters letters = beans.bean(Letters.class);
      letters.setOpen(RUN, 1, stationery(school));
      school.execute("update letter_run set status = 'RELEASING'");
      assertThat(beans.inTransaction(() -> letters.reopenNotEntitled(RUN, 1))).isZero();

      takeBack(beans, Tongue.POLISH);
      PrintRunSums sums = beans.bean(Letters.class).sums(RUN);
      assertThat(beans.inTransaction(() -> letters.release(RUN, 1, sums))).isFalse();
      assertThat(school.list("select status from letter_run")).containsExactly("RELEASING");

      takeBack(beans, Tongue.URDU);
      assertThat(letters.reopenNotEntitled(RUN, 1)).isEqualTo(2);
      letters.setOpen(RUN, 1, stationery(school));
      PrintRunSums again = beans.bean(Letters.class).sums(RUN);
      assertThat(beans.inTransaction(() -> letters.release(RUN, 1, again))).isTrue();
      assertThat(school.list("select status from letter_run")).containsExactly("RELEASED");
      assertThat(school.list("select distinct language from letter")).containsExactly("en");
      assertThat(school.list("select texts from letter where texts is not null")).isEmpty();
      assertThat(text(printRun(beans)))
          .contains("Dear Mrs Family1")
          .doesNotContain("polsku", "Szanowni")
          .doesNotContainPattern("\\p{InArabic}");
    }
  }

  private static byte[] printRun(SchoolBeans beans) throws IOException {
    LetterRun run = beans.inTransaction(() -> beans.bean(LetterRuns.class).get(RUN));
    return new LetterDocument(
            "run.pdf",
            beans.inTransaction(() -> beans.bean(PrintRuns.class).of(run, false, PrintWish.ALL)))
        .bytes();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_text_that_was_changed_by_an_update_meanwhile_is_not_in_the_letters(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      Letters letters = beans.bean(Letters.class);
      letters.setOpen(RUN, 1, stationery(school));
      String older = "words.pl.0123456789ab";
      school.execute("update letter set texts = ? where parent_id = ?", older, POLISH);
      school.execute(
          "update text_approval set stands = ?, text_key = ? where stands like 'words.pl.%'",
          older, older);
      assertThat(letters.reopenNotEntitled(RUN, 1)).isEqualTo(1);
      letters.setOpen(RUN, 1, stationery(school));
      assertThat(school.list("select language_choice from letter where parent_id = " + POLISH))
          .containsExactly("WORDS_NOT_READ");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_print_run_of_a_released_run_is_kept_back_once_an_approval_is_taken_back(
      DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      Letters letters = beans.bean(Letters.class);
      letters.setOpen(RUN, 1, stationery(school));
      PrintRunSums sums = beans.bean(Letters.class).sums(RUN);
      school.execute("update letter_run set status = 'RELEASED', print_run_sha256 = 'x'");
      assertThat(sums.ordinary()).isNotNull();
      assertThat(text(printRun(beans)))
          .contains("Szanowni Państwo, Mrs Family1", "Dear Mrs Family1", "Dear Mrs Family2");
      assertThat(letters.hasWithheld(RUN)).isFalse();
      takeBack(beans, Tongue.POLISH);
      assertThat(letters.hasWithheld(RUN)).isTrue();
    }
  }

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
  void two_who_read_different_languages_or_prints_have_two_letters(DataSource dataSource)
      throws Exception {
    InventedSchool school = SharingParents.group(dataSource).run().freeze(1);
    assertThat(shared(school)).isTrue();
    school.reads(SharingParents.MOTHER, "ur");
    assertThat(shared(school)).isFalse();
    assertThat(reason(school)).endsWith("they do not read the same language");
    school.reads(SharingParents.FATHER, "ur");
    assertThat(shared(school)).isTrue();
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.URDU, true, true);
    }
    FinishedLetter both = first(school);
    assertThat(both.form().isTranslated()).isTrue();
    assertThat(both.words().salutation()).isEqualTo("محترم/محترمہ Mrs Hartley اور Mr Hartley");
    assertThat(text(both.letter().pdf())).contains("Dear Mrs Hartley and Mr Hartley");
    school.needsLargePrint(SharingParents.FATHER);
    assertThat(shared(school)).isFalse();
    assertThat(reason(school)).endsWith("one of them needs large print");
    school.needsLargePrint(SharingParents.MOTHER);
    assertThat(shared(school)).isTrue();
  }

  private static FinishedLetter first(InventedSchool school) throws Exception {
    return SettingLetters.set(school.open().ofRun(RUN, 1).get(0), stationery(school));
  }

  private static boolean shared(InventedSchool school) throws Exception {
    return first(school).partner().shared();
  }

  private static String reason(InventedSchool school) throws Exception {
    return Optional.ofNullable(first(school).reason()).orElseThrow();
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
              () ->
                  beans
                      .bean(PreviewingLetters.class)
                      .dryRun(org.parentsmatter.family.Audience.all(), "plan-letter"));
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
              () ->
                  beans
                      .bean(PreviewingLetters.class)
                      .dryRun(org.parentsmatter.family.Audience.all(), "plan-note"));
      assertThat(note.languages())
          .extracting(DryRun.InLanguage::why)
          .contains("this letter is not translated into Polish");
      byte[] pdf =
          beans.inTransaction(
              () ->
                  beans
                      .bean(PreviewingLetters.class)
                      .preview(POLISH, org.parentsmatter.family.Audience.all(), "plan-letter"));
      assertThat(text(pdf)).contains("Szanowni Państwo, Mrs Family1", "Dear Mrs Family1");
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
      assertThat(polish).hasSize(2);
      for (TranslatedText text : polish) {
        String proposed = text(beans.inTransaction(() -> previewing.letter(text.key(), false)));
        assertThat(proposed).contains("Plan, który chcielibyśmy", ENGLISH_TITLE);
        String agreed = text(beans.inTransaction(() -> previewing.letter(text.key(), true)));
        assertThat(agreed).contains("Plan, który razem", "The plan we made with you");
        String sentence = text(beans.inTransaction(() -> previewing.sentence(text.key())));
        assertThat(sentence).contains("po polsku?", ENGLISH_TITLE);
      }
    }
  }
}
