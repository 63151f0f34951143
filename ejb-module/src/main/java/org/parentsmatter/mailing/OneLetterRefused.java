package org.parentsmatter.mailing;

import jakarta.ejb.ApplicationException;

/** A choice of one letter could not be recorded; the message says why and what to do. */
@ApplicationException(rollback = true)
public class OneLetterRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OneLetterRefused(String message) {
    super(message);
  }
}
