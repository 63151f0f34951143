package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.Wording.Run;

class NamesTest {

  private final LetterPress press = new LetterPress();

  private SetLetter set(String name) throws CannotSet {
    Sample sample = Sample.letter().about(List.of(new Child(name, "8K", "Year 8", 95.0)));
    return press.set(LetterTemplate.shipped("plan-letter"), sample.data(), Sample.ARTWORK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siobhán O’Connor",
        "Łukasz Źdźbło",
        "Nguyễn Thị Hường",
        "Ștefan Țurcanu",
        "İbrahim Şahin",
        "Олена Шевченко",
        "Ελένη Παπαδοπούλου",
        "Björk Guðmundsdóttir",
        "Ọláòlú Adékúnlé",
        "Ẹ́niọlá Ọ̀ṣun",
        "مريم عبد الله",
        "فاطمہ حسین",
        "علی‌رضا",
        "আয়েশা রহমান",
        "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        "王小明",
        "陳國榮",
        "㛃𬭊",
        "அனன்யா",
        "કૃષ્ણા",
        "अनन्या"
      })
  void namesOfManyLanguagesAndScriptsArePrinted(String name) throws Exception {
    SetLetter letter = set(name);
    assertThat(Rules.broken(letter.pdf())).isEmpty();
    try (Printed printed = Printed.of(letter)) {
      assertThat(Aloud.read(printed.document()))
          .contains(Normalizer.normalize("You know " + name + " well", Normalizer.Form.NFC));
    }
  }

  @Test
  void noGlyphIsEverTheBoxForAMissingOne() throws Exception {
    for (Tongue tongue : Tongue.values()) {
      for (Passage.Piece piece :
          Passage.pieces(
              new Shaper(), Run.plain(String.join(" ", Abroad.words(tongue))), tongue.script())) {
        assertThat(piece.word().glyphs()).doesNotContain((char) 0);
      }
    }
  }

  /** One word, wider than its column. */
  @ParameterizedTest
  @ValueSource(strings = {"கவிதாதேவி", "কবিতাদেবী", "कवितादेवी", "કવિતાદેવી", "ਕਵਿਤਾਦੇਵੀ"})
  void aNameThatMustBeCutIsCutBetweenItsLetters(String name) throws Exception {
    try (Printed printed = Printed.of(set(name.repeat(5)))) {
      assertThat(Aloud.read(printed.document())).contains(" " + name.repeat(5) + " Year 8");
    }
  }

  @Test
  void signsInAnOrderThatMakesNoWordAreRefused() {
    assertThatThrownBy(() -> set("\u09BF\u09BFক"))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("order that cannot be written");
  }

  @Test
  void accentsThatComeApartAreComposed() throws Exception {
    try (Printed printed = Printed.of(set(Normalizer.normalize("Zoë Żółć", Normalizer.Form.NFD)))) {
      assertThat(printed.flowing()).contains("Zoë Żółć");
    }
  }

  @Test
  void anAccentThatCannotBeComposedIsRaisedAboveACapital() throws Exception {
    Word small = new Shaper().word(Typeface.SANS.regular(), "ọ\u0301", false);
    Word capital = new Shaper().word(Typeface.SANS.regular(), "Ọ\u0301", false);
    assertThat(capital.top()).isGreaterThan(small.top() + 100);
    assertThat(capital.width()).isEqualTo(Typeface.SANS.regular().advance(capital.glyphs()[0]));
  }

  @Test
  void invisibleCharactersAreLeftOut() throws Exception {
    try (Printed printed = Printed.of(set("Zofia\u200B\u200E\u00ADAnna\tMaria"))) {
      assertThat(printed.flowing()).contains("ZofiaAnna Maria");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ማርያም | Ethiopic, ማ",
        "สมชาย | Thai, ส",
        "Zofia 😀 | the sign 😀",
        "Zofia \uE000 | an unknown one, U+E000"
      })
  void aNameThatNoFontHasIsRefusedWithTheCharacter(String name, String reason) {
    assertThatThrownBy(() -> set(name))
        .isInstanceOf(CannotSet.class)
        .hasMessage(
            "The name \""
                + name
                + "\" has characters ("
                + reason
                + ") that no letter font can print");
  }

  @Test
  void anythingElseThatCannotBePrintedIsRefusedToo() {
    Sample sample = Sample.letter().promising(Sample.commitments(1, "Read สมชาย"), List.of());
    assertThatThrownBy(
            () -> press.set(LetterTemplate.shipped("plan-note"), sample.data(), SchoolArtwork.NONE))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("Thai");
  }
}
