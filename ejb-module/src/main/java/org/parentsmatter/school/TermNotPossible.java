package org.parentsmatter.school;

import jakarta.ejb.ApplicationException;

/** The term dates as they were typed can not be those of a school year. */
@ApplicationException(rollback = true)
public class TermNotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TermNotPossible(String message) {
    super(message);
  }
}
