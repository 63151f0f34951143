package org.parentsmatter.press;

import java.util.List;

/**
 * How clear an English template reads, with what would make it clearer. It is advice: nothing is
 * refused for it. A template in another language is not scored.
 *
 * @param scored whether the template is in English
 * @param words of running text in the longest letter that the template can make
 * @param readingAge in years; 0 when there is no text to score
 * @param remarks what to look at, in the order of the lines
 */
public record TemplateAdvice(boolean scored, int words, double readingAge, List<Remark> remarks) {

  /** A longer letter is read less. */
  public static final int MOST_WORDS = 150;

  public static final double YOUNGEST = 9;
  public static final double OLDEST = 11;

  public TemplateAdvice {
    remarks = List.copyOf(remarks);
  }

  /** Reads a template as a parent would. */
  public static TemplateAdvice of(LetterTemplate template) {
    if (template.tongue() != Tongue.ENGLISH) {
      return new TemplateAdvice(false, 0, 0, List.of());
    }
    return new Clarity(template).advice();
  }

  /** The result in one sentence, for the page where the template is written. */
  public String summary() {
    if (!scored) {
      return "Only English templates can be scored.";
    }
    return "About "
        + words
        + " words of text, of at most "
        + MOST_WORDS
        + "; reading age "
        + Math.round(readingAge)
        + ", wanted 9 to 11.";
  }

  /**
   * Something that could be clearer.
   *
   * @param line of the template, from 1; 0 for the letter as a whole
   * @param text the sentence or word in question; empty for the letter as a whole
   * @param advice what to do about it
   */
  public record Remark(int line, String text, String advice) {}
}
