package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** A commitment without its words, its owner or its reason. */
@ApplicationException(rollback = true)
public class CommitmentIncomplete extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CommitmentIncomplete(String message) {
    super(message);
  }
}
