package org.parentsmatter.translation;

import jakarta.ejb.ApplicationException;

/** A text could not be approved; the message says why. */
@ApplicationException(rollback = true)
public class TextNotApproved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TextNotApproved(String message) {
    super(message);
  }
}
