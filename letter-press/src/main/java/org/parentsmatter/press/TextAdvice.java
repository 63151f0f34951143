package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * How clear a short English text reads that stands in a letter beside the words of its template.
 *
 * @param words in it
 * @param longestSentence in words
 * @param readingAge in years; 0 when there is nothing to read
 * @param remarks what would make it clearer, as sentences
 */
public record TextAdvice(int words, int longestSentence, double readingAge, List<String> remarks) {
  public static final double OLDEST = TemplateAdvice.OLDEST;

  /** In words; up to here a sentence reads well. */
  public static final int LONGEST_SENTENCE = 20;

  public TextAdvice {
    remarks = List.copyOf(remarks);
  }

  /** Reads a text as a parent would. */
  public static TextAdvice of(String text) {
    String ended = text.strip().matches("(?s).*[.:!?]") ? text : text.strip() + ".";
    Wording wording = new Wording(List.of(Wording.Piece.text(ended, false, false, 1)));
    List<Sentence> sentences = Sentence.in(wording);
    double age = Readability.age(sentences);
    List<String> remarks = new ArrayList<>();
    if (age > OLDEST) {
      remarks.add("Write for 9 to 11: shorter sentences and shorter words.");
    }
    int longest = 0;
    for (Sentence sentence : sentences) {
      int words = sentence.words().size();
      longest = Math.max(longest, words);
      if (words > LONGEST_SENTENCE) {
        remarks.add(
            "Make two sentences of this one, which has "
                + words
                + " words: \""
                + sentence.text()
                + "\"");
      }
    }
    Matcher legalese = Legalese.in(ended);
    while (legalese.find()) {
      String word = legalese.group().toLowerCase(Locale.ROOT);
      remarks.add("Not everybody knows \"" + word + "\". Say: " + Legalese.plain(word) + ".");
    }
    return new TextAdvice(Readability.words(sentences), longest, age, remarks);
  }
}
