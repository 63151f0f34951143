package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text in one font and one direction as glyphs, from left to right. Measures are in
 * thousandths of the type size.
 */
final class Word {

  private final Face face;
  private final String text;
  private final boolean rightToLeft;
  private final char[] glyphs;
  private final float[] x;
  private final float[] y;
  private final String[] says;
  private final boolean exact;
  private final float width;
  private final float top;
  private final float bottom;
  private volatile InFont inFont;

  Word(
      Face face,
      String text,
      boolean rightToLeft,
      char[] glyphs,
      float[] x,
      float[] y,
      String[] says,
      boolean exact,
      float width,
      float top,
      float bottom) {
    this.face = face;
    this.text = text;
    this.rightToLeft = rightToLeft;
    this.glyphs = glyphs;
    this.x = x;
    this.y = y;
    this.says = says;
    this.exact = exact;
    this.width = width;
    this.top = top;
    this.bottom = bottom;
  }

  /** One glyph for each character, side by side. */
  static Word simple(Face face, String text) {
    char[] glyphs = new char[text.codePointCount(0, text.length())];
    float width = 0;
    int at = 0;
    for (int i = 0; i < glyphs.length; i++) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      glyphs[i] = (char) face.glyph(character);
      width += face.advance(glyphs[i]);
    }
    return new Word(face, text, false, glyphs, null, null, null, true, width * face.scale(), 0, 0);
  }

  Face face() {
    return face;
  }

  String text() {
    return text;
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  char[] glyphs() {
    return glyphs;
  }

  /** Where each glyph stands, or null where each simply follows the one before it. */
  float[] x() {
    return x;
  }

  /** How far each glyph is raised; null with x. */
  float[] y() {
    return y;
  }

  /** What each glyph stands for, or null where that is one character each. */
  String[] says() {
    return says;
  }

  /** Whether the glyphs, one after the other, say the text. */
  boolean exact() {
    return exact;
  }

  float width() {
    return width;
  }

  /** How far the ink reaches up; 0 stands for no further than Latin letters. */
  float top() {
    return top;
  }

  /** How far the ink reaches down, as a negative number. */
  float bottom() {
    return bottom;
  }

  /** The word in the shared font that has all its glyphs; found once, for words come again. */
  InFont inFont() {
    InFont known = inFont;
    if (known == null) {
      known = InFont.of(this);
      inFont = known;
    }
    return known;
  }

  /**
   * A word in a shared font.
   *
   * @param font null where none has all glyphs
   * @param said whether the glyphs say the word
   * @param shown the numbers of the glyphs as a string of a PDF file
   */
  record InFont(FontPart font, boolean said, byte[] shown) {
    private static final InFont NONE = new InFont(null, false, new byte[0]);

    private static InFont of(Word word) {
      FontPart font = FontParts.of(word);
      if (font == null) {
        return NONE;
      }
      Bytes shown = new Bytes(word.glyphs.length * 2 + 8).put('(');
      for (char glyph : word.glyphs) {
        int number = font.number(glyph);
        shown.literal(number >> 8).literal(number & 255);
      }
      return new InFont(font, font.says(word), shown.put(')').copy());
    }
  }

  float width(float size) {
    return width * size / 1000;
  }

  boolean isBold() {
    return face.isBold();
  }

  /** What each glyph stands for. */
  List<String> readings() {
    if (says != null) {
      return List.of(says);
    }
    List<String> readings = new ArrayList<>(glyphs.length);
    text.codePoints().forEach(character -> readings.add(Character.toString(character)));
    return readings;
  }
}
