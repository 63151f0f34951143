package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * Accents that Unicode cannot compose with their letter, as in Yoruba names. The font draws them at
 * the height for a small letter; above a capital or a tall letter they must be raised, or they
 * would run into it.
 */
final class Accents {

  /** Cap height less x-height of the letter font, in ems. */
  private static final float RISE = 0.18f;

  private static final String TALL = "bdfhkltßþ";

  private Accents() {}

  /** The text in parts of one height each; nearly always it is one. */
  static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>(1);
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (standsAbove(text.charAt(i)) && isTall(letterBefore(text, i))) {
        if (i > from) {
          parts.add(new Part(text.substring(from, i), 0));
        }
        parts.add(new Part(text.substring(i, i + 1), RISE));
        from = i + 1;
      }
    }
    if (from < text.length()) {
      parts.add(new Part(text.substring(from), 0));
    }
    return parts;
  }

  private static boolean isMark(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** The first stretch of the block of combining marks; those from U+0316 on mostly stand below. */
  private static boolean standsAbove(char character) {
    return character >= '\u0300' && character <= '\u0314';
  }

  private static char letterBefore(String text, int index) {
    int letter = index - 1;
    while (letter > 0 && isMark(text.charAt(letter))) {
      letter--;
    }
    return text.charAt(letter);
  }

  private static boolean isTall(char letter) {
    return Character.isUpperCase(letter) || TALL.indexOf(letter) >= 0;
  }

  /** Text and how far it is raised, in ems. */
  record Part(String text, float rise) {}
}
