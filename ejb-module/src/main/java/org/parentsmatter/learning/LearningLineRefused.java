package org.parentsmatter.learning;

import jakarta.ejb.ApplicationException;

/** A learning line cannot be kept as it was typed. */
@ApplicationException(rollback = true)
public class LearningLineRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LearningLineRefused(String message) {
    super(message);
  }
}
