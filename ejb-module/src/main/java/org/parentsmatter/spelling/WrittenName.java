package org.parentsmatter.spelling;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name as somebody gave it, capitals, apostrophes and hyphens too; only what nobody sees is put
 * in order: one blank between words, composed accents, no invisible signs.
 */
public final class WrittenName {
  /** But for the two joiners, with which some scripts tell letters apart. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\u200C\u200D]]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private WrittenName() {}

  /** The name in order; null when nothing of it is left, and for null. */
  public static String of(String given) {
    if (given == null) {
      return null;
    }
    if (isInOrder(given)) {
      return given;
    }
    String visible = INVISIBLE.matcher(given).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    String name = BLANKS.matcher(composed).replaceAll(" ").strip();
    return name.isEmpty() ? null : name;
  }

  /** Most names are a word or two in plain letters: nothing has to be looked up for them. */
  private static boolean isInOrder(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char sign = name.charAt(i);
      if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') {
        return false;
      }
      before = sign;
    }
    return before != ' ';
  }
}
