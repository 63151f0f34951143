package org.parentsmatter.press;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * What a letter needs of a font beyond the glyphs that letters share: a rare letter in a name. The
 * letter brings it along.
 */
final class OwnFont implements LetterFont {

  private final Face face;
  private final String resource;
  private final FontCut cut;
  private final Bytes program = new Bytes(4_096);
  private final Bytes unicode = new Bytes(512);
  private String[] says = new String[64];
  private FontObjects objects;
  private int length;

  OwnFont(Face face, String resource) {
    this.face = face;
    this.resource = resource;
    this.cut = new FontCut(face);
  }

  @Override
  public String resource() {
    return resource;
  }

  @Override
  public int number(int glyph) {
    return cut.number(glyph);
  }

  /** A glyph can stand for one thing only in a font: that of the first word it is in. */
  @Override
  public boolean says(Word word) {
    boolean exact = word.exact();
    for (int i = 0, at = 0; i < word.glyphs().length; i++) {
      String meaning;
      if (word.says() == null) {
        int character = word.text().codePointAt(at);
        at += Character.charCount(character);
        meaning = Character.toString(character);
      } else {
        meaning = word.says()[i];
      }
      int number = room(word.glyphs()[i]);
      if (says[number] == null) {
        says[number] = meaning;
      } else if (!says[number].equals(meaning)) {
        exact = false;
      }
    }
    return exact;
  }

  private int room(int glyph) {
    int number = cut.number(glyph);
    if (number >= says.length) {
      says = Arrays.copyOf(says, number * 2);
    }
    return number;
  }

  /** Cuts the font, once the letter is printed. */
  void close(Deflater deflater) {
    objects = new FontObjects(face, cut, says);
    Bytes whole = objects.program();
    length = whole.size();
    program.deflated(deflater, whole);
    unicode.deflated(deflater, objects.unicode());
  }

  /**
   * Packs its dictionaries.
   *
   * @param number of the first of its three packed objects, the font
   * @param raw of the first of its two streams
   */
  void pack(Pack pack, int number, int raw) {
    pack.add(number, objects.font(number + 1, raw + 1));
    pack.add(number + 1, objects.descendant(number + 2));
    pack.add(number + 2, objects.descriptor(raw));
  }

  void write(PdfObjects body, int raw) {
    body.deflated(raw, "/Length1 " + length, program);
    body.deflated(raw + 1, "", unicode);
  }
}
