package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the letter to the limits of the trial behind "letters that work": short, simple, one thing
 * to do.
 */
class PlainEnglishTest {

  private static final LetterTemplate TEMPLATE = LetterTemplate.shipped("plan-letter");

  private static List<Sentence> body(boolean agreed) {
    return LetterTexts.body(
        TEMPLATE.blocks(),
        asked ->
            asked.condition() == Condition.SCHOOL_ONLY
                ? !asked.wanted()
                : asked.wanted() == agreed);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theBodyHasAtMostAHundredAndFiftyWords(boolean agreed) {
    assertThat(Readability.words(body(agreed))).isBetween(60, TemplateAdvice.MOST_WORDS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theReadingAgeIsBetweenNineAndEleven(boolean agreed) {
    assertThat(Readability.age(body(agreed)))
        .isBetween(TemplateAdvice.YOUNGEST, TemplateAdvice.OLDEST);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thereIsOneThingToDo(boolean agreed) {
    assertThat(body(agreed).stream().filter(sentence -> Clarity.isRequest(sentence.text())))
        .hasSize(1);
  }

  @Test
  void theOtherLettersOfAPlanAreAsPlain() {
    List<Sentence> review =
        LetterTexts.body(LetterTemplate.shipped("review-letter").blocks(), asked -> true);
    List<Sentence> schoolOnly =
        LetterTexts.body(
            TEMPLATE.blocks(),
            asked -> asked.condition() == Condition.SCHOOL_ONLY && asked.wanted());
    for (List<Sentence> body : List.of(review, schoolOnly)) {
      assertThat(Readability.words(body)).isBetween(30, TemplateAdvice.MOST_WORDS);
      assertThat(Readability.age(body))
          .isBetween(TemplateAdvice.YOUNGEST - 1, TemplateAdvice.OLDEST);
    }
    assertThat(review.stream().filter(s -> Clarity.isRequest(s.text()))).hasSize(1);
    assertThat(schoolOnly).noneMatch(s -> Clarity.isRequest(s.text()));
  }

  @ParameterizedTest
  @MethodSource("org.parentsmatter.press.LetterTemplate#shippedNames")
  void theAdviceOnTheShippedTemplatesIsToLeaveThemAsTheyAre(String name) {
    TemplateAdvice advice = TemplateAdvice.of(LetterTemplate.shipped(name));
    assertThat(advice.remarks()).isEmpty();
    assertThat(advice.summary()).startsWith("About " + advice.words() + " words");
  }
}
