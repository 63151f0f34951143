package org.parentsmatter.press;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.press.Line.Span;
import org.parentsmatter.press.Passage.Piece;
import org.parentsmatter.press.Wording.Run;

/**
 * Breaks runs of text into lines of a given width, at spaces and where Chinese allows it, and
 * inside a word only when it is wider than a line.
 */
final class LineBreaker {

  private final Shaper shaper;
  private final Script script;
  private final float size;
  private final List<Line> lines = new ArrayList<>();

  private LineBreaker(Shaper shaper, Script script, float size) {
    this.shaper = shaper;
    this.script = script;
    this.size = size;
  }

  /**
   * The runs must be {@linkplain TypeCase#printable printable}. There is always at least one line.
   */
  static List<Line> lines(Shaper shaper, List<Run> runs, Script script, float size, float width)
      throws CannotSet {
    LineBreaker breaker = new LineBreaker(shaper, script, size);
    breaker.fill(breaker.cut(Passage.pieces(shaper, runs, script), width), width);
    return breaker.lines;
  }

  /** How wide the widest part is that is not broken, in thousandths of the type size. */
  static float widest(Shaper shaper, List<Run> runs, Script script) throws CannotSet {
    float widest = 0;
    float width = 0;
    for (Piece piece : Passage.pieces(shaper, runs, script)) {
      width = piece.mayBreak() ? piece.word().width() : width + piece.word().width();
      widest = Math.max(widest, width);
    }
    return widest;
  }

  /** Pieces that are wider than a line, letter by letter. */
  private List<Piece> cut(List<Piece> pieces, float width) throws CannotSet {
    if (pieces.stream().noneMatch(piece -> piece.word().width(size) > width)) {
      return pieces;
    }
    List<Piece> cut = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.word().width(size) > width) {
        cutUp(piece, cut);
      } else {
        cut.add(piece);
      }
    }
    return cut;
  }

  private void cutUp(Piece piece, List<Piece> cut) throws CannotSet {
    Word word = piece.word();
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word.text());
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
      if (isMark(word.text(), to)) {
        continue;
      }
      Word letter = shaper.word(word.face(), word.text().substring(from, to), word.rightToLeft());
      boolean first = from == 0;
      cut.add(new Piece(letter, piece.level(), first && piece.spaced(), piece.spaceLevel(), true));
      from = to;
    }
  }

  /** Java parts some vowel signs of India from their letters, without which they are no word. */
  private static boolean isMark(String text, int at) {
    if (at == text.length()) {
      return false;
    }
    int type = Character.getType(text.codePointAt(at));
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void fill(List<Piece> pieces, float width) {
    int from = 0;
    float used = 0;
    for (int at = 0; at < pieces.size(); ) {
      int end = at + 1;
      float more = pieces.get(at).word().width(size);
      while (end < pieces.size() && !pieces.get(end).mayBreak()) {
        more += pieces.get(end).word().width(size);
        end++;
      }
      float space = at > from && pieces.get(at).spaced() ? space(pieces, at).width(size) : 0;
      if (at > from && used + space + more > width) {
        lines.add(line(pieces.subList(from, at), pieces.get(at)));
        from = at;
        used = 0;
        space = 0;
      }
      if (more > width && end > at + 1) {
        // Parts of different weight or font that are one word: the rest goes on the next line.
        pieces.set(at + 1, parted(pieces.get(at + 1)));
        continue;
      }
      used += space + more;
      at = end;
    }
    lines.add(line(pieces.subList(from, pieces.size()), null));
  }

  private static Piece parted(Piece piece) {
    return new Piece(piece.word(), piece.level(), piece.spaced(), piece.spaceLevel(), true);
  }

  private static Word space(List<Piece> pieces, int at) {
    Face before = pieces.get(at - 1).word().face();
    Face after = pieces.get(at).word().face();
    boolean bold = before.isBold() && after.isBold();
    Face upright = bold ? Typeface.SANS.bold() : Typeface.SANS.regular();
    boolean italic = before.isItalic() && after.isItalic();
    return (italic ? Typeface.italic(upright, ' ') : upright).space();
  }

  private Line line(List<Piece> pieces, Piece next) {
    List<Word> words = new ArrayList<>(pieces.size() * 2);
    byte[] levels = new byte[pieces.size() * 2];
    boolean ordered = script.rightToLeft();
    float top = 0;
    float bottom = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i > 0 && piece.spaced()) {
        levels[words.size()] = (byte) piece.spaceLevel();
        words.add(space(pieces, i));
      }
      levels[words.size()] = (byte) piece.level();
      words.add(piece.word());
      ordered |= piece.level() > 0;
      top = Math.max(top, piece.word().top());
      bottom = Math.min(bottom, piece.word().bottom());
    }
    List<Span> spans = new ArrayList<>(words.size());
    float width = 0;
    if (ordered) {
      width = orderly(words, levels, spans);
    } else {
      for (Word word : words) {
        spans.add(new Span(width, word));
        width += word.width(size);
      }
    }
    Line line = new Line(spans, width, top * size / 1000, bottom * size / 1000);
    return next != null && next.spaced() ? line.spaced(script, size) : line;
  }

  /** Puts words that run in two directions where they are seen; returns how wide they are. */
  private float orderly(List<Word> words, byte[] levels, List<Span> spans) {
    Integer[] order = new Integer[words.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    float[] places = new float[order.length];
    float width = 0;
    for (int place : order) {
      places[place] = width;
      width += words.get(place).width(size);
    }
    for (int i = 0; i < order.length; i++) {
      spans.add(new Span(places[i], words.get(i)));
    }
    return width;
  }
}
