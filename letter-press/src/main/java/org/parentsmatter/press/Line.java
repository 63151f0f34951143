package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of text: its words in the order in which they are read, its width, and how far above and
 * below the baseline it needs room, all in points.
 */
final class Line {

  private final List<Span> spans;
  private final float width;
  private final float top;
  private final float bottom;
  private volatile boolean kept;
  private volatile Printed printed;

  Line(List<Span> spans, float width, float top, float bottom) {
    this.spans = spans;
    this.width = width;
    this.top = top;
    this.bottom = bottom;
  }

  List<Span> spans() {
    return spans;
  }

  float width() {
    return width;
  }

  float top() {
    return top;
  }

  /** A negative number. */
  float bottom() {
    return bottom;
  }

  /** Whether the line will come again in other letters. */
  boolean isKept() {
    return kept;
  }

  void keep() {
    kept = true;
  }

  /** As it was printed before, or null. */
  Printed printed() {
    return printed;
  }

  void printed(Printed bytes) {
    printed = bytes;
  }

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

  /** The bytes of a line that needs no fonts but these. */
  record Printed(byte[] bytes, List<FontPart> fonts) {}

  /** A word, so far from the left end of its line. */
  record Span(float x, Word word) {}
}
