package org.parentsmatter.handover;

import jakarta.ejb.ApplicationException;

/** The work was begun and could not be ended. The message says what stood in the way. */
@ApplicationException(rollback = true)
public class HandoverFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HandoverFailed(String message) {
    super(message);
  }
}
