package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** An answer says who, how and when, and lies in the past. */
@ApplicationException(rollback = true)
public class AnswerNotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AnswerNotPossible(String message) {
    super(message);
  }
}
