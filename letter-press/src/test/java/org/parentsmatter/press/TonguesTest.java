package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TonguesTest {

  private static final LetterPress PRESS = new LetterPress();

  private static SetLetter letter(Tongue tongue) throws CannotSet {
    return PRESS.set(Abroad.template(tongue), Abroad.letter(tongue), Sample.ARTWORK);
  }

  private static String[] inOrder(Tongue tongue) {
    return Abroad.words(tongue).stream()
        .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @EnumSource
  void theLetterIsHeardInItsOwnWordsAndOrder(Tongue tongue) throws Exception {
    String[] words = inOrder(tongue);
    try (Printed printed = Printed.of(letter(tongue))) {
      assertThat(Aloud.read(printed.document()))
          .containsSubsequence(
              "Northgate Academy",
              "Ms Anna Kowalska 14 Mill Hill Bradford BD1 4XX",
              tongue.words().date(LocalDate.of(2026, 11, 23)),
              "PM-26-004711",
              words[0],
              words[1],
              words[5],
              words[1],
              "94.2%",
              words[1] + ": " + words[2] + " ",
              words[4],
              "Jan Nowak-Ng: " + words[2],
              words[3],
              "01274 555 0100",
              words[7],
              "Rachel Hargreaves",
              "PM-26-004711-8");
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"ARABIC", "URDU", "PERSIAN"})
  void theLetterCanBeSearched(Tongue tongue) throws Exception {
    try (Printed printed = Printed.of(letter(tongue))) {
      assertThat(Normalizer.normalize(printed.flowing(), Normalizer.Form.NFC))
          .contains("PM-26-004711", "Jan Nowak-Ng");
    }
  }

  @Test
  void anArabicWordIsFoundWhereItStands() throws Exception {
    try (Printed printed = Printed.of(letter(Tongue.ARABIC))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      assertThat(stripper.getText(printed.document()))
          .contains("المدرسة", "السبب", "01274 555 0100");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLetterKeepsTheRulesOfPdfUaAndPdfA(Tongue tongue) throws Exception {
    assertThat(Rules.broken(letter(tongue).pdf())).isEmpty();
  }

  @Test
  void aPrintRunInAllLanguagesKeepsTheRulesToo(@TempDir Path folder) throws Exception {
    Path target = folder.resolve("run.pdf");
    try (LetterRun run = new LetterRun(PRESS, target)) {
      for (Tongue tongue : Tongue.values()) {
        run.add(Abroad.template(tongue), Abroad.letter(tongue));
      }
      run.finish();
    }
    assertThat(Rules.broken(Files.readAllBytes(target))).isEmpty();
    try (Printed printed = Printed.of(target)) {
      String heard = Aloud.read(printed.document());
      for (Tongue tongue : Tongue.values()) {
        assertThat(heard).contains(inOrder(tongue)[0], inOrder(tongue)[5]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatNoSpeakerHasReadIsMarked(Tongue tongue) {
    assertThat(LetterPress.unread(Abroad.template(tongue), Manner.PLAIN).isEmpty())
        .isEqualTo(tongue == Tongue.ENGLISH);
    LetterTemplate english = LetterTemplate.shipped("plan-letter");
    assertThat(LetterPress.unread(english, Manner.PLAIN.offering(tongue)).isEmpty())
        .isEqualTo(tongue == Tongue.ENGLISH);
    Manner behind = Manner.PLAIN.withBehind(english, Sample.letter().data());
    assertThat(LetterPress.unread(Abroad.template(tongue), behind).isEmpty())
        .isEqualTo(tongue == Tongue.ENGLISH);
  }

  @Test
  void aTemplateAndItsDataSpeakOneLanguage() {
    LetterTemplate english = LetterTemplate.shipped("plan-letter");
    assertThatThrownBy(() -> PRESS.set(english, Abroad.letter(Tongue.URDU), Sample.ARTWORK))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("is in English, what is filled in is in Urdu");
  }

  @Test
  void aTranslationWaitsBehindTheEnglishToo() throws Exception {
    LetterData english = Sample.letter().data();
    Manner manner = Manner.PLAIN.withBehind(LetterTemplate.shipped("plan-letter"), english);
    SetLetter both =
        PRESS.set(Abroad.template(Tongue.URDU), Abroad.letter(Tongue.URDU), Sample.ARTWORK, manner);
    assertThat(both.pages()).isEqualTo(letter(Tongue.URDU).pages() + 2);
    assertThat(Rules.broken(both.pdf())).isEmpty();
    try (Printed printed = Printed.of(both)) {
      assertThat(printed.document().getDocumentCatalog().getLanguage()).isEqualTo("ur");
      assertThat(Aloud.read(printed.document()))
          .containsSubsequence(inOrder(Tongue.URDU)[0], "Dear Ms Kowalska", "Your reply");
      assertThat(printed.page(both.pages()))
          .contains("Page " + both.pages() + " of " + both.pages());
    }
  }

  @Test
  void whatTheSchoolWroteInEnglishIsReadAloudInEnglish() throws Exception {
    LetterData english = Sample.letter().data();
    LetterData urdu =
        new LetterData(
            english.letterhead(),
            english.addressLines(),
            Tongue.URDU.salutation(List.of("Ms Kowalska")),
            english.reference(),
            english.date(),
            english.children(),
            english.schoolCommitments(),
            english.parentCommitments(),
            english.positiveMessages(),
            english.agreed(),
            Tongue.URDU.date(english.date()),
            english.sender(),
            english.coreMessage(),
            english.officeHours(),
            english.qrText(),
            "ur");
    Manner manner = Manner.PLAIN.withBehind(LetterTemplate.shipped("plan-letter"), english);
    SetLetter both = PRESS.set(Abroad.template(Tongue.URDU), urdu, Sample.ARTWORK, manner);
    assertThat(Rules.broken(both.pdf())).isEmpty();
    int quoted =
        english.schoolCommitments().size()
            + english.parentCommitments().size()
            + english.positiveMessages().size();
    try (Printed printed = Printed.of(both)) {
      assertThat(Aloud.languages(printed.document()))
          .filteredOn(language -> language.equals("P en"))
          .hasSize(quoted);
      assertThat(Aloud.read(printed.document()))
          .contains(english.schoolCommitments().get(0).text());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEnglishLetterSaysInAnotherLanguageHowToAskForIt(Tongue tongue) throws Exception {
    SetLetter letter =
        PRESS.set(
            LetterTemplate.shipped("plan-letter"),
            Sample.letter().data(),
            Sample.ARTWORK,
            Manner.PLAIN.offering(tongue));
    assertThat(letter.pages()).isEqualTo(2);
    assertThat(Rules.broken(letter.pdf())).isEmpty();
    try (Printed printed = Printed.of(letter)) {
      assertThat(Aloud.read(printed.document()))
          .containsSubsequence(
              Normalizer.normalize(tongue.howToAsk(), Normalizer.Form.NFC), "Dear Ms Kowalska");
    }
  }
}
