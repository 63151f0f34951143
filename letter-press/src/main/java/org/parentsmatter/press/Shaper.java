package org.parentsmatter.press;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns text into glyphs, once for each word: the same words come back in every letter of a run.
 * Scripts whose letters change their shape or place go through Java's shaper.
 */
final class Shaper {

  /** Names are different in every letter; the store is emptied before they fill the memory. */
  private static final int MOST_KEPT = 20_000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final int DOTTED_CIRCLE = 0x25CC;

  /** What Java's shaper puts for a character that leaves no mark. */
  private static final int FIRST_INVISIBLE = 0xFFFE;

  private final Map<Key, Word> kept = new ConcurrentHashMap<>();

  /**
   * @throws CannotSet when the letters do not make a word in their script
   */
  Word word(Face face, String text, boolean rightToLeft) throws CannotSet {
    Key key = new Key(face, text, rightToLeft);
    Word word = kept.get(key);
    if (word == null) {
      boolean simple = !rightToLeft && isSimple(text);
      word = simple ? Word.simple(face, text) : shaped(face, text, rightToLeft);
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(key, word);
    }
    return word;
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean european = character < 0x300 || character >= 0x370 && character < 0x483;
      boolean sign = character >= 0x1E00 && character < 0x200C;
      boolean afterJoiners = character >= 0x2010 && character < 0x2C00;
      boolean chinese = character >= 0x2E80 && character < 0xA000 && !isMark(character);
      boolean wide = character >= 0xFF00 && character < 0xFFF0;
      boolean simple = european || sign || afterJoiners || chinese || wide;
      if (!simple && !Character.isSurrogate(character)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static Word shaped(Face face, String text, boolean rightToLeft) throws CannotSet {
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector =
        face.shaper().layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction);
    int all = vector.getNumGlyphs();
    float[] positions = vector.getGlyphPositions(0, all + 1, null);
    int count = 0;
    char[] glyphs = new char[all];
    int[] from = new int[all];
    float[] x = new float[all];
    float[] y = new float[all];
    float top = 0;
    float bottom = 0;
    for (int i = 0; i < all; i++) {
      int glyph = vector.getGlyphCode(i);
      if (glyph < FIRST_INVISIBLE) {
        glyphs[count] = (char) glyph;
        from[count] = vector.getGlyphCharIndex(i);
        x[count] = positions[2 * i];
        y[count] = -positions[2 * i + 1];
        top = Math.max(top, y[count] + face.glyphs().top(glyph));
        bottom = Math.min(bottom, y[count] + face.glyphs().bottom(glyph));
        count++;
      }
    }
    char[] seen = Arrays.copyOf(glyphs, count);
    refuseFaults(face, text, seen);
    Reading reading = Reading.of(face, text, rightToLeft, seen, from);
    float scale = face.scale();
    return new Word(
        face,
        text,
        rightToLeft,
        seen,
        Arrays.copyOf(x, count),
        Arrays.copyOf(y, count),
        reading.says(),
        reading.exact(),
        positions[2 * all] * scale,
        top * scale,
        bottom * scale);
  }

  /** The shaper marks what makes no sense with a box or a dotted circle; no parent must see it. */
  private static void refuseFaults(Face face, String text, char[] glyphs) throws CannotSet {
    int circle = face.glyph(DOTTED_CIRCLE);
    for (char glyph : glyphs) {
      if (glyph == 0 || glyph == circle && text.indexOf(DOTTED_CIRCLE) < 0) {
        throw new CannotSet(
            "The word \"" + text + "\" has signs in an order that cannot be written: check it");
      }
    }
  }

  /** Looked up some hundred times a letter, so it compares what there is one of first. */
  private record Key(Face face, String text, boolean rightToLeft) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && face == key.face
          && rightToLeft == key.rightToLeft
          && text.equals(key.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode() + face.hashCode();
    }
  }
}
