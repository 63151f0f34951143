package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** A review says something about every commitment, and what is next. */
@ApplicationException(rollback = true)
public class ReviewIncomplete extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReviewIncomplete(String message) {
    super(message);
  }
}
