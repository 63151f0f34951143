package org.parentsmatter.press;

import java.util.Arrays;
import java.util.Collection;

/**
 * The glyphs of a font that letters share. Which they are, and their numbers, does not depend on
 * the letter, so the words of a template are the same bytes in all of them.
 */
final class FontPart implements LetterFont {

  private static final int OBJECTS = 5;

  private final String resource;
  private final int object;
  private final char[] numbers;
  private final String[] says;
  private final SharedPart part;

  /**
   * @param place among all shared fonts; it decides the numbers of the objects, so it never changes
   * @param words everything that the part must be able to print; where a glyph stands for several
   *     things, the first counts
   */
  FontPart(Face face, int place, Collection<Word> words) {
    resource = "F" + place;
    object = FileEnd.FONTS + place * OBJECTS;
    FontCut cut = new FontCut(face);
    String[] meanings = new String[256];
    char[] known = new char[face.glyphs().count()];
    for (Word word : words) {
      for (int i = 0; i < word.glyphs().length; i++) {
        int number = cut.number(word.glyphs()[i]);
        known[word.glyphs()[i]] = (char) number;
        if (number >= meanings.length) {
          meanings = Arrays.copyOf(meanings, number * 2);
        }
        if (meanings[number] == null) {
          meanings[number] = word.readings().get(i);
        }
      }
    }
    numbers = known;
    says = meanings;
    part = part(new FontObjects(face, cut, says));
  }

  private SharedPart part(FontObjects font) {
    PdfObjects objects = new PdfObjects(new Bytes(65_536));
    Bytes program = font.program();
    objects.object(object, font.font(object + 1, object + 4));
    objects.object(object + 1, font.descendant(object + 2));
    objects.object(object + 2, font.descriptor(object + 3));
    objects.stream(object + 3, "/Length1 " + program.size(), program);
    objects.stream(object + 4, "", font.unicode());
    return SharedPart.of(objects);
  }

  /** Whether it has every glyph of a word. */
  boolean has(Word word) {
    for (char glyph : word.glyphs()) {
      if (numbers[glyph] == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean says(Word word) {
    if (!word.exact() || word.says() == null) {
      return word.exact() && saysCharacters(word);
    }
    for (int i = 0; i < word.glyphs().length; i++) {
      if (!word.says()[i].equals(says[numbers[word.glyphs()[i]]])) {
        return false;
      }
    }
    return true;
  }

  private boolean saysCharacters(Word word) {
    String text = word.text();
    for (int i = 0, at = 0; i < word.glyphs().length; i++) {
      String meaning = says[numbers[word.glyphs()[i]]];
      if (!text.startsWith(meaning, at)) {
        return false;
      }
      at += meaning.length();
    }
    return true;
  }

  @Override
  public int number(int glyph) {
    return numbers[glyph];
  }

  @Override
  public String resource() {
    return resource;
  }

  int object() {
    return object;
  }

  SharedPart part() {
    return part;
  }
}
