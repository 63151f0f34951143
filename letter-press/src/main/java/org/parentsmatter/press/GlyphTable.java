package org.parentsmatter.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The outlines of a TrueType font's glyphs, without the instructions for coarse screens. */
final class GlyphTable {

  private static final int POINTS_ARE_WORDS = 0x1;
  private static final int HAS_SCALE = 0x8;
  private static final int MORE_FOLLOW = 0x20;
  private static final int HAS_TWO_SCALES = 0x40;
  private static final int HAS_MATRIX = 0x80;
  private static final int HAS_INSTRUCTIONS = 0x100;
  private static final int OUTLINE = 10;

  private final ByteBuffer file;
  private final int[] starts;
  private final int unitsPerEm;
  private final int[] advances;
  private final short[] bearings;
  private final byte[] head;
  private final byte[] lines;
  private final byte[] limits;

  GlyphTable(byte[] bytes, TrueTypeFont font) throws IOException {
    file = ByteBuffer.wrap(bytes);
    unitsPerEm = font.getUnitsPerEm();
    int count = font.getNumberOfGlyphs();
    int glyphs = start(font, "glyf");
    int places = start(font, "loca");
    boolean isLong = font.getHeader().getIndexToLocFormat() == 1;
    starts = new int[count + 1];
    for (int glyph = 0; glyph <= count; glyph++) {
      starts[glyph] =
          glyphs
              + (isLong
                  ? file.getInt(places + glyph * 4)
                  : 2 * Short.toUnsignedInt(file.getShort(places + glyph * 2)));
    }
    advances = new int[count];
    bearings = new short[count];
    int widths = start(font, "hmtx");
    int full = font.getHorizontalHeader().getNumberOfHMetrics();
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = Short.toUnsignedInt(file.getShort(widths + 4 * Math.min(glyph, full - 1)));
      bearings[glyph] =
          file.getShort(glyph < full ? widths + 4 * glyph + 2 : widths + 2 * full + 2 * glyph);
    }
    head = table(font, "head");
    lines = table(font, "hhea");
    limits = table(font, "maxp");
  }

  private static int start(TrueTypeFont font, String table) {
    return Math.toIntExact(font.getTableMap().get(table).getOffset());
  }

  private byte[] table(TrueTypeFont font, String name) {
    TTFTable table = font.getTableMap().get(name);
    byte[] copy = new byte[Math.toIntExact(table.getLength())];
    file.get(Math.toIntExact(table.getOffset()), copy);
    return copy;
  }

  byte[] head() {
    return head.clone();
  }

  byte[] lines() {
    return lines.clone();
  }

  byte[] limits() {
    return limits.clone();
  }

  int count() {
    return advances.length;
  }

  int advance(int glyph) {
    return advances[glyph];
  }

  short bearing(int glyph) {
    return bearings[glyph];
  }

  boolean isEmpty(int glyph) {
    return starts[glyph] == starts[glyph + 1];
  }

  /** How far the ink reaches above the baseline, in thousandths of an em. */
  float top(int glyph) {
    return isEmpty(glyph) ? 0 : file.getShort(starts[glyph] + 8) * 1000f / unitsPerEm;
  }

  /** How far the ink reaches below the baseline, as a negative number. */
  float bottom(int glyph) {
    return isEmpty(glyph) ? 0 : file.getShort(starts[glyph] + 4) * 1000f / unitsPerEm;
  }

  boolean isComposed(int glyph) {
    return !isEmpty(glyph) && file.getShort(starts[glyph]) < 0;
  }

  /** Writes a glyph; its parts, if it has any, get the numbers that the cut gives them. */
  void write(int glyph, FontCut cut, Bytes out) {
    if (isEmpty(glyph)) {
      return;
    }
    if (isComposed(glyph)) {
      composed(glyph, cut, out);
    } else {
      simple(glyph, out);
    }
    while (out.size() % 4 != 0) {
      out.put(0);
    }
  }

  private void simple(int glyph, Bytes out) {
    int start = starts[glyph];
    int ends = start + OUTLINE + 2 * file.getShort(start);
    int outline = ends + 2 + Short.toUnsignedInt(file.getShort(ends));
    out.put(file.array(), start, ends - start);
    out.shortInt(0);
    out.put(file.array(), outline, starts[glyph + 1] - outline);
  }

  private void composed(int glyph, FontCut cut, Bytes out) {
    int at = starts[glyph];
    out.put(file.array(), at, OUTLINE);
    at += OUTLINE;
    boolean more = true;
    while (more) {
      int flags = file.getShort(at);
      int length = partLength(flags);
      out.shortInt(flags & ~HAS_INSTRUCTIONS);
      out.shortInt(cut.number(Short.toUnsignedInt(file.getShort(at + 2))));
      out.put(file.array(), at + 4, length - 4);
      at += length;
      more = (flags & MORE_FOLLOW) != 0;
    }
  }

  private static int partLength(int flags) {
    int length = (flags & POINTS_ARE_WORDS) != 0 ? 8 : 6;
    if ((flags & HAS_SCALE) != 0) {
      length += 2;
    } else if ((flags & HAS_TWO_SCALES) != 0) {
      length += 4;
    } else if ((flags & HAS_MATRIX) != 0) {
      length += 8;
    }
    return length;
  }
}
