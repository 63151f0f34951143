package org.parentsmatter.press;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The letter font in its two weights, and the decision what can be printed with it. */
final class TypeCase {

  /**
   * Other scripts need shaping or another direction, which this press cannot do, even where the
   * font has glyphs.
   */
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private final Face regular = new Face("NotoSans-Regular.ttf");
  private final Face bold = new Face("NotoSans-Bold.ttf");

  Face face(boolean isBold) {
    return isBold ? bold : regular;
  }

  /**
   * Text as it will be printed: accents composed with their letters, any white space a single
   * space, invisible format characters gone.
   *
   * @param what the text is, for the refusal: "name", "address", "text"
   */
  String printable(String what, String text) throws CannotSet {
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int character = composed.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isWhitespace(character) || Character.isISOControl(character)) {
        clean.append(' ');
      } else if (Character.getType(character) != Character.FORMAT) {
        if (!isPrintable(character)) {
          throw refusal(what, text, character);
        }
        clean.appendCodePoint(character);
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~') {
        return false;
      }
    }
    return true;
  }

  private boolean isPrintable(int character) {
    return SCRIPTS.contains(UnicodeScript.of(character))
        && regular.has(character)
        && bold.has(character);
  }

  private static CannotSet refusal(String what, String text, int character) {
    return new CannotSet(
        "The "
            + what
            + " \""
            + text
            + "\" has characters ("
            + described(character)
            + ") that the letter font cannot print");
  }

  private static String described(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
      return "the sign " + Character.toString(character);
    }
    if (SCRIPTS.contains(script)) {
      return "the letter " + Character.toString(character);
    }
    if (script == UnicodeScript.UNKNOWN) {
      return "an unknown one";
    }
    String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
