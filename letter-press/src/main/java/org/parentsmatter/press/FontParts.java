package org.parentsmatter.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parentsmatter.press.Passage.Piece;
import org.parentsmatter.press.Wording.Run;

/**
 * The fonts that letters share, each made when it is first needed: for Latin letters those of a
 * plain English letter, and those of all names and languages of Europe; for Cyrillic the alphabet;
 * for the other scripts what the translations that come with the press say. What is not in them, a
 * letter brings along.
 *
 * <p>The order is that of their numbers in every letter that was ever kept: new ones come last.
 */
enum FontParts {
  ENGLISH(Typeface.SANS, FontParts::english),
  EUROPEAN(
      Typeface.SANS,
      () -> span(' ', '~') + span('\u00A1', '\u017F') + span('\u0218', '\u021B') + "·–—‘’‚“”„…•€"),
  CYRILLIC(
      Typeface.SANS, () -> span(' ', '~') + span('\u0401', '\u045F') + "\u0490\u0491·–—‘’“”„…•«»№"),
  NASKH(Typeface.NASKH, Tongue.ARABIC, Tongue.PERSIAN),
  NASTALIQ(Typeface.NASTALIQ, Tongue.URDU),
  BENGALI(Typeface.BENGALI, Tongue.BENGALI),
  GURMUKHI(Typeface.GURMUKHI, Tongue.PUNJABI),
  GUJARATI(Typeface.GUJARATI, Tongue.GUJARATI),
  TAMIL(Typeface.TAMIL, Tongue.TAMIL),
  CHINESE(Typeface.CHINESE, Tongue.CHINESE),
  ITALIC(Typeface.SANS_ITALIC, ENGLISH.alphabet);

  private static final FontParts[] ALL = values();
  private static final String TEMPLATE = "plan-letter";

  private final Typeface typeface;
  private final Supplier<String> alphabet;
  private final Tongue[] tongues;
  private volatile FontPart regular;
  private volatile FontPart bold;

  FontParts(Typeface typeface, Supplier<String> alphabet) {
    this.typeface = typeface;
    this.alphabet = alphabet;
    this.tongues = new Tongue[0];
  }

  FontParts(Typeface typeface, Tongue... tongues) {
    this.typeface = typeface;
    this.alphabet = () -> "";
    this.tongues = tongues;
  }

  /** With the letters of names that are frequent in British schools: most are parts of others. */
  private static String english() {
    return span(' ', '~')
        + "£·–—‘’“”…•"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ"
        + "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĻļĽľŁłŃńŅņŇňŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț";
  }

  private static String span(char from, char to) {
    StringBuilder characters = new StringBuilder();
    for (char character = from; character <= to; character++) {
      characters.append(character);
    }
    return characters.toString();
  }

  /** The first shared font that has every glyph of a word, or null. */
  static FontPart of(Word word) {
    for (FontParts each : ALL) {
      if (each.typeface.has(word.face())) {
        FontPart part = each.part(word.isBold());
        if (part.has(word)) {
          return part;
        }
      }
    }
    return null;
  }

  private FontPart part(boolean isBold) {
    FontPart made = isBold ? bold : regular;
    return made == null ? made(isBold) : made;
  }

  private synchronized FontPart made(boolean isBold) {
    FontPart made = isBold ? bold : regular;
    if (made == null) {
      Face face = isBold ? typeface.bold() : typeface.regular();
      made = new FontPart(face, 2 * ordinal() + (isBold ? 1 : 0), words(face, isBold));
      if (isBold) {
        bold = made;
      } else {
        regular = made;
      }
    }
    return made;
  }

  private List<Word> words(Face face, boolean isBold) {
    List<Word> words = new ArrayList<>();
    alphabet
        .get()
        .codePoints()
        .filter(face::has)
        .forEach(character -> words.add(Word.simple(face, Character.toString(character))));
    Shaper shaper = new Shaper();
    for (Tongue tongue : tongues) {
      for (String line : texts(tongue)) {
        try {
          Run run = new Run(line, isBold);
          for (Piece piece : Passage.pieces(shaper, List.of(run), tongue.script())) {
            if (piece.word().face() == face) {
              words.add(piece.word());
            }
          }
        } catch (CannotSet broken) {
          throw new IllegalStateException("The words in " + tongue + " cannot be set", broken);
        }
      }
    }
    return words;
  }

  /** What the press and its letter say in a language. */
  private static List<String> texts(Tongue tongue) {
    List<String> lines = new ArrayList<>();
    tongue.printedWords().values().forEach(text -> lines.add(text.replaceAll("\\{\\w+\\}", " ")));
    String file = "templates/" + TEMPLATE + "." + tongue.tag() + ".html";
    try (InputStream in = FontParts.class.getResourceAsStream(file)) {
      String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      source.replaceAll("<[^>]*>|\\{[^}]*\\}", "\n").lines().forEach(lines::add);
    } catch (IOException broken) {
      throw new UncheckedIOException("The template " + file + " cannot be read", broken);
    }
    lines.replaceAll(String::strip);
    lines.removeIf(String::isEmpty);
    return lines;
  }
}
