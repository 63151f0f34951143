package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.press.Wording.Run;

/**
 * Holds the letter to the limits of the trial behind "letters that work": short, simple, one thing
 * to do.
 */
class PlainEnglishTest {

  private static final LetterTemplate TEMPLATE = LetterTemplate.shipped("plan-letter");

  private static LetterData data(boolean agreed) {
    return agreed ? Sample.letter().agreedOn().data() : Sample.letter().data();
  }

  private static List<Wording> body(List<Block> blocks, boolean agreed) {
    List<Wording> body = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        body.add(paragraph.wording());
      } else if (block instanceof Block.Items bullets) {
        body.addAll(bullets.items());
      } else if (block instanceof Block.Code code) {
        body.addAll(code.words());
      } else if (block instanceof Block.Together together) {
        body.addAll(body(together.blocks(), agreed));
      } else if (block instanceof Block.Only only && only.asked().wanted() == agreed) {
        body.addAll(body(only.blocks(), agreed));
      }
    }
    return body;
  }

  /**
   * Sentences only: a salutation or a line in bold would make the letter seem simpler than it is.
   */
  private static String text(boolean agreed) throws CannotSet {
    StringBuilder text = new StringBuilder();
    for (Wording wording : body(TEMPLATE.blocks(), agreed)) {
      StringBuilder paragraph = new StringBuilder();
      for (Run run : wording.filled(data(agreed))) {
        paragraph.append(run.text());
      }
      if (paragraph.toString().matches(".*[.:]")) {
        text.append(paragraph).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[\\s–-]+")) {
      if (word.chars().anyMatch(Character::isLetterOrDigit)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static int syllables(String word) {
    String letters =
        word.replaceAll("[^\\p{L}]", "").replaceAll("(?<=[^aeiouyl])e$|(?<=[^td])ed$", "");
    int groups = letters.split("[^aeiouyóąę]+").length;
    return Math.max(1, letters.matches("^[aeiouy].*") ? groups : groups - 1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theBodyHasAtMostAHundredAndFiftyWords(boolean agreed) throws Exception {
    assertThat(words(text(agreed))).hasSizeBetween(60, 150);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theReadingAgeIsBetweenNineAndEleven(boolean agreed) throws Exception {
    List<String> words = words(text(agreed));
    double sentences = text(agreed).split("[.!?]+(\\s+|$)|\\n").length;
    double syllables = words.stream().mapToInt(PlainEnglishTest::syllables).sum();
    double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    assertThat(grade + 5).isBetween(9.0, 11.0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thereIsOneThingToDo(boolean agreed) throws Exception {
    long requests = 0;
    for (Wording wording : body(TEMPLATE.blocks(), agreed)) {
      requests +=
          wording.filled(data(agreed)).stream()
              .filter(run -> run.bold() && run.text().startsWith("Please"))
              .count();
    }
    assertThat(requests).isOne();
  }
}
