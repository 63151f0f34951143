package org.parentsmatter.letters.batch;

import org.parentsmatter.letters.LetterRunRefused;

/** What people read on the page of a failed run; the details are in the log. */
final class FailureInWords {
  private FailureInWords() {}

  static String of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LetterRunRefused refused) {
        return refused.getMessage();
      }
    }
    return "Something unforeseen happened. What was written is kept. Try to resume the run; if it fails again,"
        + " IT finds the cause in the server's log.";
  }
}
