package org.parentsmatter.learning;

import jakarta.ejb.ApplicationException;

/** Somebody else saved another line for the same class while this one was typed. */
@ApplicationException(rollback = true)
public class LineChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LineChangedMeanwhile(String message) {
    super(message);
  }
}
