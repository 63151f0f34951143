package org.parentsmatter.press;

/** How text looks: its size and line height in points, and its colour. */
record Style(float size, float leading, Ink ink) {

  static final Style BODY = new Style(10.5f, 15f, Ink.BLACK);
  static final Style TITLE = new Style(16f, 21f, Ink.SCHOOL);
  static final Style HEADING = new Style(11.5f, 16f, Ink.SCHOOL);
  static final Style SUBHEADING = new Style(10.5f, 15f, Ink.BLACK);
  static final Style TABLE = new Style(10f, 14f, Ink.BLACK);
  static final Style SMALL = new Style(9f, 12.5f, Ink.GREY);
  static final Style FINE = new Style(8f, 11f, Ink.GREY);

  /** Where the text stands inside its line, measured from the line's top. */
  float baseline() {
    return leading / 2 + size * 0.36f;
  }
}
