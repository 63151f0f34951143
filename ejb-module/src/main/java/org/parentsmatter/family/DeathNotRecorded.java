package org.parentsmatter.family;

import jakarta.ejb.ApplicationException;

/** A death could not be recorded; the message says why. */
@ApplicationException(rollback = true)
public class DeathNotRecorded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DeathNotRecorded(String message) {
    super(message);
  }
}
