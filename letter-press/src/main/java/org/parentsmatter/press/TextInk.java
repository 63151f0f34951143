package org.parentsmatter.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Prints one line of text: the words in the order in which they are read, each where it stands.
 * Where the glyphs do not say the word, the word is written beside them for those who have it read
 * aloud or search for it.
 */
final class TextInk {

  /** Smaller shifts are not seen and would only make the file larger. */
  private static final float SEEN = 0.5f;

  private static final float SAME_PLACE = 0.02f;

  private final Bytes out;
  private final Function<Word, LetterFont> fonts;
  private boolean showing;
  private LetterFont font;
  private float scale;
  private float pen;
  private float moved;

  /**
   * @param fonts which font to print a word in
   */
  TextInk(Bytes out, Function<Word, LetterFont> fonts) {
    this.out = out;
    this.fonts = fonts;
  }

  /** Prints a line once for all letters that have it; null when a letter needs fonts of its own. */
  static Line.Printed printed(Line line, float size) {
    Set<FontPart> used = new LinkedHashSet<>();
    for (Line.Span span : line.spans()) {
      FontPart part = span.word().inFont().font();
      if (part == null) {
        return null;
      }
      used.add(part);
    }
    Bytes bytes = new Bytes(256);
    new TextInk(bytes, word -> word.inFont().font()).print(line, size);
    Line.Printed printed = new Line.Printed(bytes.copy(), List.copyOf(used));
    line.printed(printed);
    return printed;
  }

  /** Prints a line whose beginning the caller has moved to. */
  void print(Line line, float size) {
    for (Line.Span span : line.spans()) {
      word(span.word(), span.x(), size);
    }
    close();
  }

  private void word(Word word, float x, float size) {
    LetterFont wanted = fonts.apply(word);
    boolean shared = wanted == word.inFont().font();
    boolean said = shared ? word.inFont().said() : wanted.says(word);
    boolean reversed = said && word.rightToLeft() && word.glyphs().length > 1;
    if (!said) {
      close();
      out.text("/Span<</ActualText").string(word.text()).text(">>BDC\n");
    } else if (reversed) {
      close();
      out.text("/ReversedChars BMC\n");
    }
    if (wanted != font || scale != word.face().scale()) {
      close();
      font = wanted;
      scale = word.face().scale();
      out.put('/').text(font.resource()).put(' ');
      out.number(size * scale).text("Tf\n");
    }
    if (Math.abs(x - pen) >= SAME_PLACE) {
      close();
      out.number(x - moved).text("0 Td\n");
      moved = x;
    }
    if (word.x() == null && shared) {
      open();
      out.put(word.inFont().shown());
    } else if (word.x() == null) {
      simple(word);
    } else {
      shaped(word, size * scale);
    }
    if (!said || reversed) {
      close();
      out.text("EMC\n");
    }
    pen = x + word.width(size);
  }

  private void open() {
    if (!showing) {
      out.put('[');
      showing = true;
    }
  }

  private void close() {
    if (showing) {
      out.text("]TJ\n");
      showing = false;
    }
  }

  private void simple(Word word) {
    open();
    out.put('(');
    for (char glyph : word.glyphs()) {
      glyph(glyph);
    }
    out.put(')');
  }

  private void glyph(char glyph) {
    int number = font.number(glyph);
    out.literal(number >> 8).literal(number & 255);
  }

  private void shaped(Word word, float size) {
    float at = 0;
    float raised = 0;
    boolean inside = false;
    for (int i = 0; i < word.glyphs().length; i++) {
      float shift = word.x()[i] - at;
      float rise = Math.abs(word.y()[i]) < SEEN ? 0 : word.y()[i];
      if (inside && (rise != raised || Math.abs(shift) > SEEN)) {
        out.put(')');
        inside = false;
      }
      if (rise != raised) {
        close();
        out.number(rise * size / 1000).text("Ts\n");
        raised = rise;
      }
      open();
      if (Math.abs(shift) > SEEN) {
        out.number(-shift);
        at = word.x()[i];
      }
      if (!inside) {
        out.put('(');
        inside = true;
      }
      glyph(word.glyphs()[i]);
      at += word.face().advance(word.glyphs()[i]);
    }
    if (inside) {
      out.put(')');
    }
    float rest = word.width() / word.face().scale() - at;
    if (Math.abs(rest) > SEEN) {
      open();
      out.number(-rest);
    }
    if (raised != 0) {
      close();
      out.text("0 Ts\n");
    }
  }
}
