package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a speaker of a language gets to read before a text goes out, beside its English. */
class TextsToReadTest {

  private static List<String> fields(String text) {
    return Pattern.compile("\\{[^}]+}").matcher(text).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyWordOfThePressHasItsCounterpart(Tongue tongue) {
    assertThat(tongue.printedWords().keySet()).isEqualTo(Tongue.ENGLISH.printedWords().keySet());
    tongue
        .printedWords()
        .forEach(
            (key, word) -> {
              assertThat(word).as(key).isNotBlank();
              assertThat(fields(word))
                  .as(key)
                  .hasSameElementsAs(fields(Tongue.ENGLISH.printedWords().get(key)));
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyParagraphOfTheLetterHasItsCounterpart(Tongue tongue) {
    List<String> english = LetterTemplate.shipped("plan-letter").texts();
    List<String> translated = LetterTemplate.shipped("plan-letter", tongue).orElseThrow().texts();
    assertThat(translated).hasSameSizeAs(english);
    for (int i = 0; i < english.size(); i++) {
      assertThat(fields(translated.get(i)))
          .as(translated.get(i))
          .hasSameElementsAs(fields(english.get(i)));
    }
  }

  @Test
  void theTextsAreThoseOfTheLetterInOrder() throws TemplateFault {
    LetterTemplate template =
        LetterTemplate.compile(
            "own",
            """
            <letter title="Own">
              <p>{salutation}</p>
              <only while="agreed"><p><b>Please
                call</b> us.</p></only>
              <list each="school-commitment"><h2>We will</h2></list>
              <sign-off>Thank you</sign-off>
            </letter>
            """);
    assertThat(template.texts())
        .containsExactly("{salutation}", "Please call us.", "We will", "Thank you");
  }

  @Test
  void aChangedWordIsAnotherVersion() {
    assertThat(Tongue.URDU.version()).matches("[0-9a-f]{12}").isEqualTo(Tongue.URDU.version());
    assertThat(List.of(Tongue.values())).extracting(Tongue::version).doesNotHaveDuplicates();
  }

  @Test
  void aLetterBeginsAndNamesADayInItsLanguage() {
    assertThat(Tongue.ENGLISH.salutation(List.of("Ms Kowalska", "Mr Kowalski")))
        .isEqualTo("Dear Ms Kowalska and Mr Kowalski");
    assertThat(Tongue.TURKISH.salutation(List.of("Ms Kaya", "Mr Kaya")))
        .isEqualTo("Sayın Ms Kaya ve Mr Kaya");
    assertThat(Tongue.POLISH.date(LocalDate.of(2026, 12, 18))).isEqualTo("18 grudnia 2026");
  }
}
