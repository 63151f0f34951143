package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text.
 *
 * @param spans in the order in which they are read
 * @param width in points
 * @param top how far above the baseline the line needs room, in points
 * @param bottom how far below, as a negative number
 */
record Line(List<Span> spans, float width, float top, float bottom) {

  /** How much more than usual must be left free above the line. */
  float above(Style style) {
    return Math.max(0, top - style.baseline());
  }

  /** The line's height: its style's, and more where letters are taller than Latin ones. */
  float height(Style style) {
    float below = Math.max(0, -bottom - (style.leading() - style.baseline()));
    return style.leading() + above(style) + below;
  }

  static float height(List<Line> lines, Style style) {
    float height = 0;
    for (Line line : lines) {
      height += line.height(style);
    }
    return height;
  }

  /**
   * The line with a space at its end, outside its width: between this line and the next, those who
   * hear the letter would otherwise hear two words as one.
   */
  Line spaced(Script script, float size) {
    Word space = Word.simple(Typeface.SANS.regular(), " ");
    List<Span> more = new ArrayList<>(spans);
    more.add(new Span(script.rightToLeft() ? -space.width(size) : width, space));
    return new Line(more, width, top, bottom);
  }

  /** A word, so far from the left end of its line. */
  record Span(float x, Word word) {}
}
