package org.parentsmatter.press;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.press.Wording.Run;

/**
 * A paragraph cut into pieces, each of one font, weight and direction, with what stands between
 * them. What the data brings is kept apart from the words around it, so that a number or an English
 * name does not upset the order of a line in Arabic.
 */
final class Passage {

  private static final char APART = '\u2068';
  private static final char TOGETHER = '\u2069';
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private final Shaper shaper;
  private final boolean nastaliq;
  private final String text;
  private final BitSet bold = new BitSet();
  private final BitSet italic = new BitSet();
  private final boolean plain;
  private final Bidi levels;
  private final BitSet breaks;
  private final List<Piece> pieces = new ArrayList<>();

  private Passage(Shaper shaper, List<Run> runs, Script script) {
    this.shaper = shaper;
    this.nastaliq = script.nastaliq();
    boolean ordered = script.rightToLeft() || runs.stream().anyMatch(run -> needsOrder(run.text()));
    StringBuilder joined = new StringBuilder();
    for (Run run : runs) {
      int from = joined.length();
      if (ordered && run.apart()) {
        joined.append(APART).append(run.text()).append(TOGETHER);
      } else {
        joined.append(run.text());
      }
      bold.set(from, joined.length(), run.bold());
      italic.set(from, joined.length(), run.italic());
    }
    text = joined.toString();
    levels = ordered ? new Bidi(text, script.direction()) : null;
    plain = levels == null && TypeCase.isPlain(text);
    boolean chinese = !plain && text.codePoints().anyMatch(Character::isIdeographic);
    breaks = chinese ? breaks(text) : null;
  }

  static List<Piece> pieces(Shaper shaper, List<Run> runs, Script script) throws CannotSet {
    Passage passage = new Passage(shaper, runs, script);
    passage.cut();
    return passage.pieces;
  }

  static boolean needsOrder(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= FIRST_RIGHT_TO_LEFT
          && (character < 0x900
              || character >= 0xFB1D && character < 0xFE00
              || character >= 0xFE70 && character < 0xFF00)) {
        return true;
      }
    }
    return false;
  }

  private static BitSet breaks(String text) {
    BreakIterator iterator = BreakIterator.getLineInstance(Locale.CHINESE);
    iterator.setText(text);
    BitSet breaks = new BitSet();
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      breaks.set(at);
    }
    return breaks;
  }

  private int level(int index) {
    return levels == null ? 0 : levels.getLevelAt(index);
  }

  private void cut() throws CannotSet {
    if (plain) {
      cutPlain();
      return;
    }
    int space = -1;
    for (int at = 0; at < text.length(); ) {
      char character = text.charAt(at);
      if (character == ' ') {
        space = at;
        at++;
      } else if (character == APART || character == TOGETHER) {
        at++;
      } else {
        boolean starts = space >= 0 || pieces.isEmpty();
        int end = starts && levels == null && breaks == null ? plainEnd(at) : at;
        if (end > at) {
          addPlain(at, end, space >= 0);
          at = end;
        } else {
          at = cut(at, space);
        }
        space = -1;
      }
    }
  }

  /** Where a plain English word of one look ends that starts here; here if it is none. */
  private int plainEnd(int from) {
    int to = wordEnd(from);
    for (int at = from; at < to; at++) {
      char character = text.charAt(at);
      if (character < ' ' || character > '~') {
        return from;
      }
    }
    return to;
  }

  private int wordEnd(int from) {
    int space = text.indexOf(' ', from);
    int to = space < 0 ? text.length() : space;
    return Math.min(to, Math.min(change(bold, from), change(italic, from)));
  }

  /** Noto Sans has plain English whole in all its cuts. */
  private void addPlain(int from, int to, boolean spaced) throws CannotSet {
    Face upright = bold.get(from) ? Typeface.SANS.bold() : Typeface.SANS.regular();
    Face face = italic.get(from) ? Typeface.italic(upright, ' ') : upright;
    Word word = shaper.word(face, text.substring(from, to), false);
    pieces.add(new Piece(word, 0, spaced, 0, spaced));
  }

  /** Most text is plain English. */
  private void cutPlain() throws CannotSet {
    boolean spaced = false;
    for (int at = 0; at < text.length(); ) {
      if (text.charAt(at) == ' ') {
        spaced = true;
        at++;
        continue;
      }
      int to = wordEnd(at);
      addPlain(at, to, spaced);
      spaced = false;
      at = to;
    }
  }

  /** Where text of another look begins. */
  private static int change(BitSet look, int at) {
    int change = look.get(at) ? look.nextClearBit(at) : look.nextSetBit(at);
    return change < 0 ? Integer.MAX_VALUE : change;
  }

  /** Adds the piece that starts here, and says where it ends. */
  private int cut(int from, int space) throws CannotSet {
    int level = level(from);
    boolean follows = space < 0 && !pieces.isEmpty() && (breaks == null || !breaks.get(from));
    Face before = follows ? pieces.get(pieces.size() - 1).word().face() : coming(from);
    Face face = face(text.codePointAt(from), from, looksAlike(before, from) ? before : null);
    if (face == null) {
      String sign = Character.toString(text.codePointAt(from));
      throw new CannotSet("No letter font can print \"" + sign + "\"");
    }
    int to = from + Character.charCount(text.codePointAt(from));
    while (to < text.length() && goesOn(from, to, level, face)) {
      to += Character.charCount(text.codePointAt(to));
    }
    Word word = shaper.word(face, text.substring(from, to), level % 2 != 0);
    boolean mayBreak = space >= 0 || breaks != null && breaks.get(from);
    pieces.add(new Piece(word, level, space >= 0, space < 0 ? level : level(space), mayBreak));
    return to;
  }

  private boolean goesOn(int from, int at, int level, Face face) {
    char character = text.charAt(at);
    if (character == ' '
        || character == APART
        || character == TOGETHER
        || bold.get(at) != bold.get(from)
        || italic.get(at) != italic.get(from)
        || level(at) != level
        || breaks != null && breaks.get(at)) {
      return false;
    }
    int codePoint = text.codePointAt(at);
    int type = Character.getType(codePoint);
    if (type == Character.FORMAT) {
      return true;
    }
    boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return isMark && face.has(codePoint) || face(codePoint, from, face) == face;
  }

  private boolean looksAlike(Face face, int at) {
    return face != null && face.isBold() == bold.get(at) && (italic.get(at) || !face.isItalic());
  }

  /** The font of the first letter of a word, for the signs before it. */
  private Face coming(int from) {
    for (int at = from; at < text.length() && text.charAt(at) != ' '; at++) {
      if (Character.isLetter(text.charAt(at))) {
        return face(text.codePointAt(at), from, null);
      }
    }
    return null;
  }

  /**
   * The font for a character, or null when none has it.
   *
   * @param look where the text looks as the character is to look
   * @param near the font of the text beside it, or null
   */
  private Face face(int character, int look, Face near) {
    Face face = Typeface.of(character, bold.get(look), near, nastaliq);
    return face != null && italic.get(look) ? Typeface.italic(face, character) : face;
  }

  /** A word or a part of one, and what stands before it. */
  record Piece(Word word, int level, boolean spaced, int spaceLevel, boolean mayBreak) {}
}
