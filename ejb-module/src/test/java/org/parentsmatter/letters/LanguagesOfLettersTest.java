package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.letters.ReadingParents.ENGLISH_TITLE;
import static org.parentsmatter.letters.ReadingParents.LITHUANIAN;
import static org.parentsmatter.letters.ReadingParents.NOT_KNOWN;
import static org.parentsmatter.letters.ReadingParents.POLISH;
import static org.parentsmatter.letters.ReadingParents.RUN;
import static org.parentsmatter.letters.ReadingParents.URDU;
import static org.parentsmatter.letters.ReadingParents.approve;
import static org.parentsmatter.letters.ReadingParents.letter;
import static org.parentsmatter.letters.ReadingParents.school;
import static org.parentsmatter.letters.ReadingParents.stationery;

import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.testing.LetterText;
import org.parentsmatter.testing.SchoolBeans;

/** Letters in the language and print of the parent, as far as somebody has read the texts. */
class LanguagesOfLettersTest {
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
    assertThat(LetterText.of(unread.letter().pdf()))
        .contains("Dear Mrs Family1", ENGLISH_TITLE)
        .doesNotContain("Proszę", "polsku");
    assertThat(unread.form().remark())
        .isEqualTo(
            "in English because no reader has approved the words around a letter in Polish yet");
    assertThat(unread.form().texts()).isNull();
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, false);
      assertThat(LetterText.of(letter(school, POLISH).letter().pdf()))
          .doesNotContain("Proszę", "polsku");
      assertThat(LetterText.of(letter(school, URDU).letter().pdf()))
          .doesNotContainPattern("\\p{InArabic}");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_sentence_says_how_to_ask_once_the_words_are_read(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, false, true);
      FinishedLetter letter = letter(school, POLISH);
      assertThat(LetterText.of(letter.letter().pdf()))
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
    String text = LetterText.of(polish.letter().pdf());
    assertThat(text)
        .contains("Szanowni Państwo, Mrs Family1", "wrócimy do planu: 18 grudnia 2026")
        .contains("Dear Mrs Family1", "before the end of the autumn term");
    assertThat(text.indexOf("Plan, który")).isPositive().isLessThan(text.indexOf(ENGLISH_TITLE));
    assertThat(language(polish.letter().pdf())).isEqualTo("pl");
    FinishedLetter urdu = letter(school, URDU);
    assertThat(urdu.form().remark()).isEqualTo("in Urdu with the English behind it");
    assertThat(language(urdu.letter().pdf())).isEqualTo("ur");
    assertThat(LetterText.of(urdu.letter().pdf()))
        .containsPattern("\\p{InArabic}")
        .contains(ENGLISH_TITLE);
    for (int other : new int[] {LITHUANIAN, NOT_KNOWN}) {
      FinishedLetter english = letter(school, other);
      assertThat(english.form().isTranslated()).isFalse();
      assertThat(english.form().offered()).isNull();
      assertThat(LetterText.of(english.letter().pdf()))
          .contains(ENGLISH_TITLE)
          .doesNotContain("Szanowni");
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
    assertThat(LetterText.of(both.letter().pdf())).contains("Dear Mrs Hartley and Mr Hartley");
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
}
