package org.parentsmatter.press;

/**
 * The colours of a letter; all but the last are dark enough for text on white (contrast above 7 to
 * 1).
 */
enum Ink {
  BLACK(0.10f, 0.10f, 0.12f),
  SCHOOL(0.11f, 0.22f, 0.40f),
  GREY(0.33f, 0.35f, 0.38f),
  LINE(0.72f, 0.75f, 0.79f);

  private final float red;
  private final float green;
  private final float blue;

  Ink(float red, float green, float blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  float red() {
    return red;
  }

  float green() {
    return green;
  }

  float blue() {
    return blue;
  }
}
