package org.parentsmatter.press;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font in one weight: which characters it has, how wide its glyphs are, and the glyphs
 * themselves. All measures are in thousandths of an em. Read once, shared by all threads.
 */
final class Face {

  private static final int FIRST_RARE = 0x10000;

  private final String name;
  private final boolean bold;
  private final boolean italic;
  private final float scale;
  private final byte[] file;
  private final char[] common = new char[FIRST_RARE];
  private final Map<Integer, Integer> rare = new HashMap<>();
  private float[] advances;
  private Measures measures;
  private GlyphTable glyphs;
  private Font shaper;
  private Word space;

  /**
   * @param scale by how much the font must be enlarged to look as large as Noto Sans
   */
  Face(String resource, boolean bold, boolean italic, float scale) {
    this.bold = bold;
    this.italic = italic;
    this.scale = scale;
    try (InputStream in = Face.class.getResourceAsStream("fonts/" + resource + ".ttf")) {
      file = in.readAllBytes();
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
        name = font.getName();
        read(font);
      }
    } catch (IOException broken) {
      throw new IllegalStateException("The letter font " + resource + " cannot be read", broken);
    }
  }

  private void read(TrueTypeFont font) throws IOException {
    CmapLookup map = font.getUnicodeCmapLookup();
    for (int character = 0; character < FIRST_RARE; character++) {
      common[character] = (char) map.getGlyphId(character);
    }
    for (int character = FIRST_RARE; character < 0x32000; character++) {
      int glyph = map.getGlyphId(character);
      if (glyph != 0) {
        rare.put(character, glyph);
      }
    }
    float em = font.getUnitsPerEm();
    advances = new float[font.getNumberOfGlyphs()];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = font.getAdvanceWidth(glyph) * 1000 / em;
    }
    glyphs = new GlyphTable(file, font);
    measures = Measures.of(font);
    space = Word.simple(this, " ");
  }

  String name() {
    return name;
  }

  boolean isBold() {
    return bold;
  }

  boolean isItalic() {
    return italic;
  }

  float scale() {
    return scale;
  }

  Measures measures() {
    return measures;
  }

  GlyphTable glyphs() {
    return glyphs;
  }

  /** Zero when the font does not have the character. */
  int glyph(int character) {
    return character < FIRST_RARE ? common[character] : rare.getOrDefault(character, 0);
  }

  boolean has(int character) {
    return glyph(character) != 0;
  }

  float advance(int glyph) {
    return advances[glyph];
  }

  /** What stands between two words. */
  Word space() {
    return space;
  }

  /** The font as Java's shaper takes it, a thousand units large. */
  synchronized Font shaper() {
    if (shaper == null) {
      try {
        shaper = JavaType.font(file).deriveFont(1000f);
      } catch (IOException broken) {
        throw new UncheckedIOException("The shaper cannot read the font " + name, broken);
      }
    }
    return shaper;
  }

  /** What a PDF file tells of a font, in thousandths of an em. */
  record Measures(float[] box, float ascent, float descent, float capitals) {

    static Measures of(TrueTypeFont font) throws IOException {
      float unit = 1000f / font.getUnitsPerEm();
      var head = font.getHeader();
      float[] box = {
        head.getXMin() * unit, head.getYMin() * unit, head.getXMax() * unit, head.getYMax() * unit
      };
      var lines = font.getHorizontalHeader();
      var windows = font.getOS2Windows();
      float capitals = windows.getVersion() >= 2 ? windows.getCapHeight() * unit : 700;
      return new Measures(box, lines.getAscender() * unit, lines.getDescender() * unit, capitals);
    }
  }
}
