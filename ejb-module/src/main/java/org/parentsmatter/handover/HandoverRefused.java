package org.parentsmatter.handover;

import jakarta.ejb.ApplicationException;

/** What was handed over cannot be done as it stands; nothing was changed. The message says why. */
@ApplicationException(rollback = true)
public class HandoverRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HandoverRefused(String message) {
    super(message);
  }
}
