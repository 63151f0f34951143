package org.parentsmatter.press;

/** The sheet, A4, and the places on it. Everything here is in points from the top left corner. */
final class Paper {

  static final float WIDTH = mm(210);
  static final float HEIGHT = mm(297);
  static final float LEFT = mm(20);
  static final float COLUMN = mm(170);
  static final float RIGHT = LEFT + COLUMN;

  static final float TOP = mm(20);

  private Paper() {}

  static float mm(double millimetres) {
    return (float) (millimetres * 72 / 25.4);
  }
}
