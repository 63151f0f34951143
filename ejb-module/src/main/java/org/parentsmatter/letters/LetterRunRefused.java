package org.parentsmatter.letters;

import jakarta.ejb.ApplicationException;

/**
 * Something that cannot be done with a letter run as it stands; the message says why and what to
 * do.
 */
@ApplicationException(rollback = true)
public class LetterRunRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LetterRunRefused(String message) {
    super(message);
  }
}
