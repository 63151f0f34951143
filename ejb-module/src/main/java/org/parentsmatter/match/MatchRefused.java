package org.parentsmatter.match;

import jakarta.ejb.ApplicationException;

/** Two parents could not be joined or split; the message says why and what to do. */
@ApplicationException(rollback = true)
public class MatchRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MatchRefused(String message) {
    super(message);
  }
}
