package org.parentsmatter.letters.web;

import org.parentsmatter.letters.LetterRunRefused;

/** Numbers of runs and parents in addresses, which anybody can type. */
final class RunNumber {
  private RunNumber() {}

  /**
   * The number.
   *
   * @throws LetterRunRefused when it is none
   */
  static long of(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new LetterRunRefused("There is nothing with this number.");
    }
    return Long.parseLong(text);
  }
}
