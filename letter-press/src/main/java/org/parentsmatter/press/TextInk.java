package org.parentsmatter.press;

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
  private final Inking inking;
  private boolean showing;
  private PdfFont font;
  private float pen = Float.NaN;

  TextInk(Bytes out, Inking inking) {
    this.out = out;
    this.inking = inking;
  }

  void print(Line line, float x, float y, float size) {
    if (line.spans().isEmpty()) {
      return;
    }
    out.text("BT\n");
    for (Line.Span span : line.spans()) {
      word(span.word(), x + span.x(), y, size);
    }
    close();
    out.text("ET\n");
  }

  private void word(Word word, float x, float y, float size) {
    PdfFont wanted = inking.font(word.face());
    boolean said = wanted.take(word);
    boolean reversed = said && word.rightToLeft() && word.glyphs().length > 1;
    if (!said) {
      close();
      out.text("/Span<</ActualText").string(word.text()).text(">>BDC\n");
    } else if (reversed) {
      close();
      out.text("/ReversedChars BMC\n");
    }
    if (wanted != font) {
      close();
      font = wanted;
      out.put('/').text(font.resource()).put(' ');
      out.number(size * word.face().scale()).text("Tf\n");
    }
    if (!(Math.abs(x - pen) < SAME_PLACE)) {
      close();
      out.text("1 0 0 1 ").number(x).number(y).text("Tm\n");
    }
    if (word.x() == null) {
      simple(word);
    } else {
      shaped(word, size * word.face().scale());
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
