package org.parentsmatter.returned;

import jakarta.ejb.ApplicationException;

/** Something about a returned letter cannot be recorded; the message says why and what to do. */
@ApplicationException(rollback = true)
public class ReturnRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReturnRefused(String message) {
    super(message);
  }
}
