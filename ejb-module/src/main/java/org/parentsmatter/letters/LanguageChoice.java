package org.parentsmatter.letters;

/** How a letter came to be in its language. */
enum LanguageChoice {
  /** The parent reads English, or the school does not know what else. */
  ENGLISH(""),
  /** The letter is in the parent's language. */
  TRANSLATED(""),
  CANNOT_BE_PRINTED("letters cannot be printed in %s"),
  NOT_TRANSLATED("this letter is not translated into %s"),
  LETTER_NOT_READ("no reader has approved this letter in %s yet"),
  WORDS_NOT_READ("no reader has approved the words around a letter in %s yet");

  private final String why;

  LanguageChoice(String why) {
    this.why = why;
  }

  /**
   * Why the letter is not in the parent's language; empty where it is.
   *
   * @param language in words
   */
  String why(String language) {
    return why.formatted(language);
  }
}
