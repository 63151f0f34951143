package org.parentsmatter.family;

import jakarta.ejb.ApplicationException;

/** A list of families could not be saved; the message says why and what to do. */
@ApplicationException(rollback = true)
public class FamilyListRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FamilyListRefused(String message) {
    super(message);
  }
}
