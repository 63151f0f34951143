package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parentsmatter.press.TemplateAdvice.Remark;

class TemplateAdviceTest {

  private static TemplateAdvice advice(String inside) throws TemplateFault {
    return TemplateAdvice.of(
        LetterTemplate.compile("t", "<letter title='x'>\n" + inside + "\n</letter>"));
  }

  private static List<Remark> about(TemplateAdvice advice, String words) {
    return advice.remarks().stream().filter(remark -> remark.advice().contains(words)).toList();
  }

  /** 5 words, 1 sentence, 7 syllables. */
  @Test
  void theReadingAgeFollowsTheFormula() throws Exception {
    assertThat(Readability.age(Sentence.in(paragraph("The school office is open."))))
        .isCloseTo(0.39 * 5 + 11.8 * 7 / 5 - 15.59 + 5, within(0.001));
    TemplateAdvice advice = advice("<p>The school office is open.</p>");
    assertThat(advice.words()).isEqualTo(5);
    assertThat(advice.readingAge()).isCloseTo(7.88, within(0.001));
  }

  private static Wording paragraph(String text) {
    return new Wording(List.of(Wording.Piece.text(text, false, false, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "school, 1",
    "open, 2",
    "letter, 2",
    "attendance, 3",
    "make, 1",
    "talked, 1",
    "wanted, 2",
    "table, 2",
    "communication, 5",
    "95, 1"
  })
  void syllablesAreCountedAsTheyAreHeard(String word, int syllables) {
    assertThat(Sentence.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void aLongSentenceIsShownWithItsLine() throws Exception {
    TemplateAdvice advice =
        advice(
            "<p>Please call us.</p>\n<p>This one is fine.\n We would like you to know that the"
                + " school and all its teachers and its office are here for you and for your child"
                + " on each day of the week.</p>");
    List<Remark> remarks = about(advice, "Make two of it");
    assertThat(remarks).hasSize(1);
    assertThat(remarks.get(0).line()).isEqualTo(4);
    assertThat(remarks.get(0).text()).startsWith("We would like").endsWith("of the week.");
    assertThat(remarks.get(0).advice()).contains("has 30 words");
  }

  @Test
  void aHardSentenceIsShownWithItsHardestWordsButNotWithNames() throws Exception {
    TemplateAdvice advice =
        advice(
            "<p>Please call us.</p>\n"
                + "<p>Educational communication facilitates considerable improvement for"
                + " {childNames}.</p>");
    List<Remark> remarks = about(advice, "Find shorter");
    assertThat(remarks).hasSize(1);
    assertThat(remarks.get(0).line()).isEqualTo(3);
    assertThat(remarks.get(0).advice())
        .contains("\"Educational\", \"communication\"")
        .doesNotContain("Kowalsk");
  }

  @Test
  void oneThingToDoIsEnough() throws Exception {
    TemplateAdvice advice =
        advice("<p>Please call us.</p>\n<p>Please sign the form.</p>\n<p>You must be on time.</p>");
    assertThat(about(advice, "one more thing")).extracting(Remark::line).containsExactly(3, 4);
    assertThat(about(advice("<p>All is well.</p>"), "No sentence begins with \"Please\""))
        .hasSize(1);
  }

  @Test
  void whatIsAskedInEitherStateOfThePlanIsOneThing() throws Exception {
    TemplateAdvice advice =
        advice(
            "<only while='proposed'><p>Please tell us what you think.</p></only>"
                + "<only while='agreed'><p>Please tell us how it goes.</p></only>");
    assertThat(about(advice, "one more thing")).isEmpty();
    assertThat(advice.words()).isEqualTo(6);
  }

  @Test
  void theLongestLetterCounts() throws Exception {
    TemplateAdvice advice =
        advice(
            "<p>Please call us.</p><only if='several-children'><p>We wrote of all.</p></only>"
                + "<only if-not='several-children'><p>We wrote of one child only.</p></only>"
                + "<only if='by-post'><p>It came by post.</p></only>");
    assertThat(advice.words()).isEqualTo(3 + 6 + 4);
  }

  @Test
  void wordsOfOfficesAreShownWhereverTheyStand() throws Exception {
    TemplateAdvice advice =
        advice(
            "<h1>Correspondence</h1>\n<p>Please call us\n prior to Monday.</p>\n"
                + "<sign-off>We remain,\n herewith</sign-off>");
    assertThat(about(advice, "Not everybody knows"))
        .extracting(Remark::line, Remark::text)
        .containsExactly(tuple(2, "Correspondence"), tuple(4, "prior to"), tuple(6, "herewith"));
    assertThat(about(advice, "Say: before.")).hasSize(1);
  }

  @Test
  void tooMuchTextAndTooHardATextAreSaidOnce() throws Exception {
    String hard = "<p>Considerable educational participation necessitates communication.</p>";
    TemplateAdvice advice = advice(hard.repeat(40));
    assertThat(advice.words()).isEqualTo(200);
    assertThat(about(advice, "at most 150")).hasSize(1);
    assertThat(about(advice, "-year-olds")).extracting(Remark::line).containsExactly(0);
    assertThat(advice.readingAge()).isGreaterThan(TemplateAdvice.OLDEST);
  }

  @Test
  void greetingsHeadingsAndSlipsAreNotCounted() throws Exception {
    TemplateAdvice advice =
        advice(
            "<p>{salutation}</p><h1>A plan for us</h1><p>Please call.</p>"
                + "<reply-slip><h2>Your reply</h2><p>Please tick.</p></reply-slip>");
    assertThat(advice.words()).isEqualTo(2);
  }

  @Test
  void onlyEnglishIsScored() throws Exception {
    LetterTemplate polish = LetterTemplate.shipped("plan-letter", Tongue.POLISH).orElseThrow();
    TemplateAdvice advice = TemplateAdvice.of(polish);
    assertThat(advice.scored()).isFalse();
    assertThat(advice.remarks()).isEmpty();
    assertThat(advice.summary()).isEqualTo("Only English templates can be scored.");
  }
}
