package org.parentsmatter.press;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The part of a font that one document needs: its glyphs numbered in the order in which they are
 * first used, and the TrueType file that holds only these.
 */
final class FontCut {

  private final Face face;
  private final char[] numbers;
  private int[] glyphs = new int[128];
  private int count;

  FontCut(Face face) {
    this.face = face;
    this.numbers = new char[face.glyphs().count()];
    number(0);
  }

  int count() {
    return count;
  }

  int glyph(int number) {
    return glyphs[number];
  }

  /** The number of a glyph in this document. */
  int number(int glyph) {
    if (numbers[glyph] == 0 && (glyph != 0 || count == 0)) {
      if (count == glyphs.length) {
        glyphs = Arrays.copyOf(glyphs, count * 2);
      }
      numbers[glyph] = (char) count;
      glyphs[count++] = glyph;
    }
    return numbers[glyph];
  }

  Bytes file() {
    GlyphTable table = face.glyphs();
    Bytes outlines = new Bytes(count * 160);
    Bytes places = new Bytes(count * 4 + 8);
    Bytes widths = new Bytes(count * 4);
    // The list grows while parts of composed glyphs are met.
    for (int number = 0; number < count; number++) {
      int glyph = glyphs[number];
      places.longInt(outlines.size());
      table.write(glyph, this, outlines);
      widths.shortInt(table.advance(glyph)).shortInt(table.bearing(glyph));
    }
    places.longInt(outlines.size());
    byte[] head = table.head();
    set(head, 50, 1);
    set(head, 8, 0);
    set(head, 10, 0);
    byte[] lines = table.lines();
    set(lines, 34, count);
    byte[] limits = table.limits();
    set(limits, 4, count);
    set(limits, 26, 0);
    return assembled(
        new String[] {"glyf", "head", "hhea", "hmtx", "loca", "maxp"},
        new byte[][] {outlines.copy(), head, lines, widths.copy(), places.copy(), limits});
  }

  private static void set(byte[] table, int at, int value) {
    table[at] = (byte) (value >> 8);
    table[at + 1] = (byte) value;
  }

  private static Bytes assembled(String[] names, byte[][] tables) {
    int size = 12 + 16 * tables.length;
    Bytes file = new Bytes(size + Arrays.stream(tables).mapToInt(table -> table.length + 4).sum());
    file.longInt(0x00010000).shortInt(tables.length).shortInt(64).shortInt(2).shortInt(32);
    int place = size;
    for (int i = 0; i < tables.length; i++) {
      file.put(names[i].getBytes(StandardCharsets.US_ASCII));
      file.longInt(sum(tables[i])).longInt(place).longInt(tables[i].length);
      place += tables[i].length + 3 & ~3;
    }
    for (byte[] table : tables) {
      file.put(table);
      while (file.size() % 4 != 0) {
        file.put(0);
      }
    }
    return file;
  }

  private static int sum(byte[] table) {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += (table[i] & 255) << 24 - i % 4 * 8;
    }
    return sum;
  }
}
