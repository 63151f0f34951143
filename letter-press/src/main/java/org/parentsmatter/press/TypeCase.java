package org.parentsmatter.press;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What can be printed with the fonts of the press. */
final class TypeCase {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int MOST_KEPT = 1_000;

  private final Shaper shaper = new Shaper();
  private final LineStore lines = new LineStore();

  /** A name stands several times in its letter. */
  private final Map<String, String> printable = new ConcurrentHashMap<>();

  Shaper shaper() {
    return shaper;
  }

  LineStore lines() {
    return lines;
  }

  /**
   * Text as it will be printed: accents composed with their letters, any white space a single
   * space, invisible characters gone unless the script needs them.
   *
   * @param what the text is, for the refusal: "name", "address", "text"
   */
  String printable(String what, String text) throws CannotSet {
    if (isPlain(text)) {
      return text;
    }
    String known = printable.get(text);
    if (known == null) {
      known = cleaned(what, text);
      if (printable.size() >= MOST_KEPT) {
        printable.clear();
      }
      printable.put(text, known);
    }
    return known;
  }

  private static String cleaned(String what, String text) throws CannotSet {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int character = composed.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isWhitespace(character) || Character.isISOControl(character)) {
        clean.append(' ');
      } else if (isInvisible(character)) {
        if ((character == JOINER || character == NON_JOINER) && joins(clean)) {
          clean.appendCodePoint(character);
        }
      } else {
        if (Typeface.of(character, false, null, false) == null) {
          throw refusal(what, text, character);
        }
        clean.appendCodePoint(character);
      }
    }
    return clean.toString();
  }

  /** Whether there is nothing but printable signs of ASCII. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int character) {
    boolean chooser =
        character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    return chooser || Character.getType(character) == Character.FORMAT;
  }

  /** Persian and the scripts of India say something with joiners; Latin does not. */
  private static boolean joins(StringBuilder before) {
    if (before.isEmpty()) {
      return false;
    }
    int last = before.codePointBefore(before.length());
    UnicodeScript script = UnicodeScript.of(last);
    return script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.HAN
        && last != JOINER
        && last != NON_JOINER;
  }

  private static CannotSet refusal(String what, String text, int character) {
    return new CannotSet(
        "The "
            + what
            + " \""
            + text
            + "\" has characters ("
            + described(character)
            + ") that no letter font can print");
  }

  private static String described(int character) {
    String itself = Character.toString(character);
    UnicodeScript script = UnicodeScript.of(character);
    if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
      return "the sign " + itself;
    }
    if (script == UnicodeScript.UNKNOWN) {
      return "an unknown one, " + String.format(Locale.ROOT, "U+%04X", character);
    }
    String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ", " + itself;
  }
}
