package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** A plan is shared in some way, today or before. */
@ApplicationException(rollback = true)
public class SharingNotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SharingNotPossible(String message) {
    super(message);
  }
}
