package org.parentsmatter.family;

import jakarta.ejb.ApplicationException;

/** The language of a parent could not be recorded; the message says why. */
@ApplicationException(rollback = true)
public class LanguageNotRecorded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LanguageNotRecorded(String message) {
    super(message);
  }
}
