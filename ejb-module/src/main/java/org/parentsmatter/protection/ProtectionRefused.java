package org.parentsmatter.protection;

import jakarta.ejb.ApplicationException;

/** The protection of an address could not be changed; the message says why and what to do. */
@ApplicationException(rollback = true)
public class ProtectionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ProtectionRefused(String message) {
    super(message);
  }
}
