package org.parentsmatter.restriction;

import jakarta.ejb.ApplicationException;

/** A restriction could not be recorded or changed; the message says why and what to do. */
@ApplicationException(rollback = true)
public class RestrictionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RestrictionRefused(String message) {
    super(message);
  }
}
