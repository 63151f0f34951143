package org.parentsmatter.press;

/** A font as a page of a letter uses it. */
interface LetterFont {

  /** Its name among the resources of the page. */
  String resource();

  /** The number of a glyph in this font. */
  int number(int glyph);

  /** Whether the glyphs say the word, one after the other. */
  boolean says(Word word);
}
