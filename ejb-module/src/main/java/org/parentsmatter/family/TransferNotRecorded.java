package org.parentsmatter.family;

import jakarta.ejb.ApplicationException;

/** That a pupil went to another school could not be recorded; the message says why. */
@ApplicationException(rollback = true)
public class TransferNotRecorded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransferNotRecorded(String message) {
    super(message);
  }
}
