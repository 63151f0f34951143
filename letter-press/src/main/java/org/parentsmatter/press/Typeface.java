package org.parentsmatter.press;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Supplier;

/**
 * The fonts that come with the press, each read when it is first needed. Together they are all that
 * a letter can be printed in: there is no other font to fall back to.
 */
enum Typeface {
  SANS("NotoSans", 1, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
  NASKH("NotoNaskhArabic", 1.15f, UnicodeScript.ARABIC),
  NASTALIQ("NotoNastaliqUrdu", 1, UnicodeScript.ARABIC),
  DEVANAGARI("NotoSansDevanagari", 1, UnicodeScript.DEVANAGARI),
  BENGALI("NotoSansBengali", 1, UnicodeScript.BENGALI),
  GURMUKHI("NotoSansGurmukhi", 1, UnicodeScript.GURMUKHI),
  GUJARATI("NotoSansGujarati", 1, UnicodeScript.GUJARATI),
  TAMIL("NotoSansTamil", 1, UnicodeScript.TAMIL),
  CHINESE(
      "NotoSansSC",
      1,
      UnicodeScript.HAN,
      UnicodeScript.BOPOMOFO,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA),
  /** For what Noto Sans prints; the other scripts have no italic. */
  SANS_ITALIC("NotoSans-Italic", "NotoSans-BoldItalic", 1, true);

  private static final Typeface[] ALL = values();

  private final Weight regular;
  private final Weight bold;
  private final List<UnicodeScript> scripts;

  Typeface(String resource, float scale, UnicodeScript... scripts) {
    this(resource + "-Regular", resource + "-Bold", scale, false, scripts);
  }

  Typeface(String regular, String bold, float scale, boolean italic, UnicodeScript... scripts) {
    this.regular = new Weight(() -> new Face(regular, false, italic, scale));
    this.bold = new Weight(() -> new Face(bold, true, italic, scale));
    this.scripts = List.of(scripts);
  }

  Face regular() {
    return regular.face();
  }

  Face bold() {
    return bold.face();
  }

  /** Whether a font is one of the two weights; none is read for the question. */
  boolean has(Face face) {
    return regular.face == face || bold.face == face;
  }

  /** Read by whoever needs it first. */
  private static final class Weight {
    private final Supplier<Face> reading;
    private volatile Face face;

    Weight(Supplier<Face> reading) {
      this.reading = reading;
    }

    Face face() {
      Face read = face;
      if (read == null) {
        synchronized (this) {
          read = face;
          if (read == null) {
            read = reading.get();
            face = read;
          }
        }
      }
      return read;
    }
  }

  private Face having(int character, boolean isBold) {
    if (isBold && bold().has(character)) {
      return bold();
    }
    return regular().has(character) ? regular() : null;
  }

  /**
   * The font to print a character in, or null when none has it.
   *
   * @param before the font of the text before it, which signs and marks of no script of their own
   *     share if they can; may be null
   * @param nastaliq whether Arabic letters are to be written as Urdu is
   */
  static Face of(int character, boolean isBold, Face before, boolean nastaliq) {
    if (character < 0x250 && SANS.regular().has(character)) {
      boolean ownScript = before == null || Character.isLetterOrDigit(character);
      if (ownScript || !before.has(character)) {
        return SANS.having(character, isBold);
      }
      return before;
    }
    UnicodeScript script = UnicodeScript.of(character);
    if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
      return shared(character, isBold, before, nastaliq);
    }
    Typeface first = script == UnicodeScript.ARABIC && nastaliq ? NASTALIQ : null;
    Face face = first == null ? null : first.having(character, isBold);
    for (int i = 0; face == null && i < ALL.length; i++) {
      face = ALL[i].scripts.contains(script) ? ALL[i].having(character, isBold) : null;
    }
    return face;
  }

  /** The italic of a font if there is one and it has the character; else the font itself. */
  static Face italic(Face upright, int character) {
    if (!SANS.has(upright)) {
      return upright;
    }
    Face italic = upright.isBold() ? SANS_ITALIC.bold() : SANS_ITALIC.regular();
    return italic.has(character) ? italic : upright;
  }

  private static Face shared(int character, boolean isBold, Face before, boolean nastaliq) {
    if (before != null && before.has(character)) {
      return before;
    }
    Face face = nastaliq ? NASTALIQ.having(character, isBold) : null;
    for (int i = 0; face == null && i < ALL.length; i++) {
      face = ALL[i] == SANS_ITALIC ? null : ALL[i].having(character, isBold);
    }
    return face;
  }
}
