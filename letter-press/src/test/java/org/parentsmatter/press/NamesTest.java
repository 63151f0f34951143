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
        "Ẹ́niọlá Ọ̀ṣun"
      })
  void namesOfManyLanguagesArePrinted(String name) throws Exception {
    try (Printed printed = Printed.of(set(name))) {
      assertThat(printed.flowing()).contains(name);
    }
  }

  @Test
  void accentsThatComeApartAreComposed() throws Exception {
    try (Printed printed = Printed.of(set(Normalizer.normalize("Zoë Żółć", Normalizer.Form.NFD)))) {
      assertThat(printed.flowing()).contains("Zoë Żółć");
    }
  }

  @Test
  void anAccentThatCannotBeComposedIsRaisedAboveACapital() {
    assertThat(Accents.parts("Ẹ\u0301niọ\u0301lá"))
        .extracting(Accents.Part::text)
        .containsExactly("Ẹ", "\u0301", "niọ\u0301lá");
    assertThat(Accents.parts("Zoë Żółć")).containsExactly(new Accents.Part("Zoë Żółć", 0));
  }

  @Test
  void invisibleCharactersAreLeftOut() throws Exception {
    try (Printed printed = Printed.of(set("Zofia\u200B\u200E\u00ADAnna\tMaria"))) {
      assertThat(printed.flowing()).contains("ZofiaAnna Maria");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "مريم, Arabic",
    "আয়েশা, Bengali",
    "ਗੁਰਪ੍ਰੀਤ, Gurmukhi",
    "王小明, Han",
    "अनन्या, Devanagari",
    "Zofia 😀, the sign 😀"
  })
  void aNameInAnotherScriptIsRefusedWithTheReason(String name, String reason) {
    assertThatThrownBy(() -> set(name))
        .isInstanceOf(CannotSet.class)
        .hasMessage(
            "The name \""
                + name
                + "\" has characters ("
                + reason
                + ") that the letter font cannot print");
  }

  @Test
  void anythingElseThatCannotBePrintedIsRefusedToo() {
    Sample sample = Sample.letter().promising(Sample.commitments(1, "Read 王小明"), List.of());
    assertThatThrownBy(
            () -> press.set(LetterTemplate.shipped("plan-note"), sample.data(), SchoolArtwork.NONE))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("Han");
  }
}
