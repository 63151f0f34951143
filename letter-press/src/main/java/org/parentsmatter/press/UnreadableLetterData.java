package org.parentsmatter.press;

/**
 * Frozen letter data that is damaged, cut off or of an unknown version: the letter cannot be
 * printed again from it.
 */
public final class UnreadableLetterData extends RuntimeException {

  UnreadableLetterData(String message) {
    super(message);
  }

  UnreadableLetterData(String message, Throwable cause) {
    super(message, cause);
  }
}
