package org.parentsmatter.translation;

import org.parentsmatter.press.Tongue;

/**
 * A text that the product ships in another language than English, in one version.
 *
 * @param template the name of the letter's template; null where it is no letter
 * @param title what the letter is called in English; null where it is no letter
 * @param version changes with every change of the text
 */
public record TranslatedText(
    Kind kind, String template, String title, Tongue tongue, String version) {

  /** What a text is. */
  public enum Kind {
    /** The words that the press prints around every letter of the language. */
    WORDS,
    LETTER,
    /** What families and school can do, from the catalogue. */
    STRATEGIES
  }

  /** What an approval is tied to: another version of the text has another key. */
  public String key() {
    String beginning =
        switch (kind) {
          case WORDS -> "words.";
          case LETTER -> "letter." + template + ".";
          case STRATEGIES -> "strategies.";
        };
    return beginning + tongue.tag() + "." + version;
  }

  /** Whether these are the words that the press prints around every letter of the language. */
  public boolean isWords() {
    return kind == Kind.WORDS;
  }

  /** Whether these are the sentences of the catalogue. */
  public boolean isStrategies() {
    return kind == Kind.STRATEGIES;
  }

  public String language() {
    return tongue.inEnglish();
  }

  /** What it is, as people read it. */
  public String name() {
    return switch (kind) {
      case WORDS -> "The words around every letter";
      case LETTER -> title;
      case STRATEGIES -> "What families and school can do";
    };
  }
}
