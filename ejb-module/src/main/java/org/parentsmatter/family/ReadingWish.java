package org.parentsmatter.family;

/**
 * How a parent wants to read what the school writes.
 *
 * @param language an ISO 639 code, or as the school's data has it; null when it is not known
 * @param largePrint whether staff recorded that the parent needs large print
 */
public record ReadingWish(String language, boolean largePrint) {

  /** The language in words, or null when it is not known. */
  public String inWords() {
    return LanguageName.of(language);
  }
}
