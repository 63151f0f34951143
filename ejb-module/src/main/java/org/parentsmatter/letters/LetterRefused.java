package org.parentsmatter.letters;

import jakarta.ejb.ApplicationException;

/** This parent gets no letter, or there is none to show; the message says why. */
@ApplicationException(rollback = true)
public class LetterRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LetterRefused(String reason) {
    super(reason);
  }
}
