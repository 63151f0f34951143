package org.parentsmatter.imports;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names as two files of one export are compared: without case, blanks, accents, hyphens and
 * apostrophes, so that O’Neill is O'NEILL and De La Cruz is de-la-Cruz. Letters of other scripts
 * count as they are; so do their vowel signs, without which two names would be one.
 */
public final class NameKey {
  /** As long as there is room for; a name that long is told apart by its beginning. */
  private static final int LONGEST = 200;

  /** Letters that have no accent which could be taken off, but another way to be written. */
  private static final Map<Character, String> OTHERWISE =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ħ', "h"),
          Map.entry('ŧ', "t"),
          Map.entry('ı', "i"),
          Map.entry('ς', "σ"),
          // What an Arabic and a Persian keyboard write for one letter.
          Map.entry('\u06CC', "\u064A"),
          Map.entry('\u0649', "\u064A"),
          Map.entry('\u06A9', "\u0643"),
          Map.entry('\u0640', ""));

  /** In these a mark is an accent or helps to read; in others it is a letter's other half. */
  private static final Set<UnicodeScript> ACCENTED =
      EnumSet.of(
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.SYRIAC);

  /** Make ga of ka and pa of ha in Japanese. */
  private static final String VOICED = "\u3099\u309A";

  /** Apostrophes that Unicode counts as letters. */
  private static final String APOSTROPHES =
      "\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u02EE\uA78B\uA78C";

  private NameKey() {}

  /** The key; empty when there is no name. The key of a key is that key. */
  public static String of(String name) {
    if (name == null) {
      return "";
    }
    if (name.length() <= LONGEST && isAscii(name)) {
      return plain(name);
    }
    String decomposed =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    int next;
    for (int i = 0; i < decomposed.length(); i = next) {
      int sign = decomposed.codePointAt(i);
      next = i + Character.charCount(sign);
      String kept = kept(sign);
      if (key.length() + kept.length() > LONGEST) {
        break;
      }
      key.append(kept);
    }
    return key.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        key.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return key.toString();
  }

  private static String kept(int sign) {
    if (sign < 128) {
      return Character.isLetterOrDigit(sign) ? Character.toString(sign) : "";
    }
    if (sign <= Character.MAX_VALUE) {
      String otherwise = OTHERWISE.get((char) sign);
      if (otherwise != null) {
        return otherwise;
      }
      if (APOSTROPHES.indexOf(sign) >= 0) {
        return "";
      }
    }
    return counts(sign) ? Character.toString(sign) : "";
  }

  private static boolean counts(int sign) {
    return switch (Character.getType(sign)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          VOICED.indexOf(sign) >= 0 || !ACCENTED.contains(UnicodeScript.of(sign));
      default -> Character.isLetterOrDigit(sign);
    };
  }
}
