package org.parentsmatter.translation;

import org.parentsmatter.press.Tongue;

/**
 * A text that the product ships in another language than English, in one version.
 *
 * @param template the name of the letter's template; null for the words that the press itself
 *     prints around every letter
 * @param title what the letter is called in English; null for the words
 * @param version changes with every change of the text
 */
public record TranslatedText(String template, String title, Tongue tongue, String version) {

  /** What an approval is tied to: another version of the text has another key. */
  public String key() {
    return (template == null ? "words." : "letter." + template + ".")
        + tongue.tag()
        + "."
        + version;
  }

  /** Whether these are the words that the press prints around every letter of the language. */
  public boolean isWords() {
    return template == null;
  }

  public String language() {
    return tongue.inEnglish();
  }

  /** What it is, as people read it. */
  public String name() {
    return isWords() ? "The words around every letter" : title;
  }
}
