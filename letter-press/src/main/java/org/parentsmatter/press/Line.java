package org.parentsmatter.press;

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

  /** A word, so far from the left end of its line. */
  record Span(float x, Word word) {}
}
