package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text in one font and one direction as glyphs, from left to right. Measures are in
 * thousandths of the type size.
 *
 * @param x where each glyph stands, or null where each simply follows the one before it
 * @param y how far each glyph is raised; null with x
 * @param says what each glyph stands for, or null where that is one character each
 * @param exact whether the glyphs, one after the other, say the text
 * @param top how far the ink reaches up; 0 stands for no further than Latin letters
 * @param bottom how far the ink reaches down, as a negative number
 */
record Word(
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
