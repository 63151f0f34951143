package org.parentsmatter.press;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One weight of the letter font: which characters it has and how wide they are. Read once, shared
 * by all threads.
 */
final class Face {

  private static final int CHARACTERS = 0x10000;

  private final byte[] file;
  private final boolean[] known = new boolean[CHARACTERS];
  private final float[] ems = new float[CHARACTERS];

  Face(String resource) {
    try (InputStream in = Face.class.getResourceAsStream("fonts/" + resource)) {
      file = in.readAllBytes();
      try (TrueTypeFont font = parsed()) {
        measure(font);
      }
    } catch (IOException broken) {
      throw new IllegalStateException("The letter font " + resource + " cannot be read", broken);
    }
  }

  private void measure(TrueTypeFont font) throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    float unitsPerEm = font.getUnitsPerEm();
    for (int character = 0; character < CHARACTERS; character++) {
      int glyph = glyphs.getGlyphId(character);
      known[character] = glyph != 0;
      ems[character] = glyph == 0 ? 0 : font.getAdvanceWidth(glyph) / unitsPerEm;
    }
  }

  /** A fresh reading of the font, because a parsed one may serve only one document at a time. */
  TrueTypeFont parsed() throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    font.setEnableGsub(false);
    return font;
  }

  boolean has(int character) {
    return character < CHARACTERS && known[character];
  }

  float width(String text, float size) {
    float sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += ems[text.charAt(i)];
    }
    return sum * size;
  }
}
