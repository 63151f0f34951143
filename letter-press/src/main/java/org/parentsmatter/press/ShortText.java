package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * How clear a line or two of English read, by the same measure as templates. It is advice: nothing
 * is refused for it.
 */
public final class ShortText {
  private static final int LONG_WORD = 4;
  private static final int NAMED = 3;

  private ShortText() {}

  /** The reading age in years; 0 when there is nothing to read. */
  public static double readingAge(String text) {
    return Readability.age(sentences(text));
  }

  /** What would make it clearer, each in a sentence; none when it reads well. */
  public static List<String> advice(String text) {
    List<String> advice = new ArrayList<>();
    List<Sentence> sentences = sentences(text);
    double age = Readability.age(sentences);
    if (age > TemplateAdvice.OLDEST + 1) {
      advice.add(
          "Reading age "
              + Math.round(age)
              + ", wanted 9 to 11: shorter sentences and shorter words"
              + longWords(sentences)
              + ".");
    }
    Matcher office = Legalese.in(text == null ? "" : text);
    while (office.find()) {
      advice.add(
          "Not everybody knows \""
              + office.group()
              + "\". Say: "
              + Legalese.plain(office.group())
              + ".");
    }
    return List.copyOf(advice);
  }

  private static String longWords(List<Sentence> sentences) {
    List<String> hard =
        sentences.stream()
            .flatMap(sentence -> sentence.words().stream())
            .map(word -> word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
            .filter(word -> Sentence.syllables(word) >= LONG_WORD)
            .distinct()
            .sorted(Comparator.<String>comparingInt(Sentence::syllables).reversed())
            .limit(NAMED)
            .toList();
    return hard.isEmpty() ? "" : ", perhaps for \"" + String.join("\", \"", hard) + "\"";
  }

  private static List<Sentence> sentences(String text) {
    String line = text == null ? "" : text.strip();
    if (line.isEmpty()) {
      return List.of();
    }
    String ended = line.matches("(?s).*[.:!?]") ? line : line + ".";
    return Sentence.in(new Wording(List.of(Wording.Piece.text(ended, false, false, 1))));
  }
}
