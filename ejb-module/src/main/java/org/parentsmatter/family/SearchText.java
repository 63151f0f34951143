package org.parentsmatter.family;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is compared when somebody looks for a name: lower case and without accents, so that "zoe"
 * finds Zoë and "o'neill" finds O’Neill.
 */
public final class SearchText {
  private static final int MOST_WORDS = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼʻ`´]");
  private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

  private SearchText() {}

  /** The text in the form in which it is looked for. */
  public static String of(String text) {
    String plain =
        MARKS
            .matcher(
                Normalizer.normalize(
                    APOSTROPHES.matcher(text).replaceAll("'"), Normalizer.Form.NFD))
            .replaceAll("");
    return Normalizer.normalize(plain, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .replace('ø', 'o');
  }

  /**
   * The words of what was typed, to be found each with {@code {fn locate(?, …)}}: Derby's like is
   * many times slower.
   */
  static List<String> words(String typed) {
    return typed == null
        ? List.of()
        : Arrays.stream(BLANKS.split(of(typed), 0))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
  }
}
