package org.parentsmatter.press;

import java.util.List;

/**
 * How hard English sentences are to read, by the formula of Flesch and Kincaid: a school grade of
 * the United States, to which five years make an age.
 */
final class Readability {

  private Readability() {}

  static int words(List<Sentence> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
  }

  /** In years; 0 when there is nothing to read. */
  static double age(List<Sentence> sentences) {
    double words = words(sentences);
    if (words == 0) {
      return 0;
    }
    double syllables = sentences.stream().mapToDouble(Sentence::syllables).sum();
    return age(words / sentences.size(), syllables / words);
  }

  /** Parents know the names of their children, however long those are. */
  static double ageWithoutNames(Sentence sentence) {
    double own = sentence.own().size();
    if (own == 0) {
      return 0;
    }
    double syllables = sentence.own().stream().mapToInt(Sentence::syllables).sum();
    return age(sentence.words().size(), syllables / own);
  }

  private static double age(double wordsOfASentence, double syllablesOfAWord) {
    double grade = 0.39 * wordsOfASentence + 11.8 * syllablesOfAWord - 15.59;
    return Math.max(0, grade + 5);
  }
}
