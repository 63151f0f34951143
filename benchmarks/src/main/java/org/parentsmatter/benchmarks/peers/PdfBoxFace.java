package org.parentsmatter.benchmarks.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that is parsed once, and breaks lines with the widths of words it has seen before. */
final class PdfBoxFace {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final Map<String, Float> widths = new HashMap<>();

  PdfBoxFace(Fonts file) throws IOException {
    font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
    // It would be asked about every word, and has nothing to say about Latin ones.
    font.setEnableGsub(false);
    glyphs = font.getUnicodeCmapLookup();
  }

  TrueTypeFont font() {
    return font;
  }

  /** In points, at this size. */
  float width(String text, float size) throws IOException {
    Float known = widths.get(text);
    if (known == null) {
      int units = 0;
      for (int i = 0; i < text.length(); i++) {
        units += font.getAdvanceWidth(glyphs.getGlyphId(text.charAt(i)));
      }
      known = (float) units / font.getUnitsPerEm();
      widths.put(text, known);
    }
    return known * size;
  }

  /**
   * Breaks words into lines.
   *
   * @param first how much of the first line is taken already
   */
  List<String> lines(String text, float size, float width, float first) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float used = first;
    float space = width(" ", size);
    for (String word : text.split(" ")) {
      float wide = width(word, size);
      if (used > 0 && used + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(word).append(' ');
      used += wide + space;
    }
    lines.add(line.toString());
    return lines;
  }
}
