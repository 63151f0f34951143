package org.parentsmatter.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The age at which English is read with ease: the grade of Flesch and Kincaid, plus five. */
final class ReadingAge {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private ReadingAge() {}

  static double of(String text) {
    long sentences =
        Math.max(1, text.chars().filter(c -> c == '.' || c == '?' || c == '!').count());
    String[] words = text.replaceAll("[^A-Za-z' ]", " ").strip().split("\\s+", -1);
    int syllables = Arrays.stream(words).mapToInt(ReadingAge::syllables).sum();
    return 0.39 * words.length / sentences + 11.8 * syllables / words.length - 15.59 + 5;
  }

  private static int syllables(String word) {
    String text = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=[^aeiouyl])e(s|d)?$", "");
    int count = 0;
    Matcher matcher = VOWELS.matcher(text);
    while (matcher.find()) {
      count++;
    }
    return Math.max(1, count);
  }
}
