package org.parentsmatter.catalogue;

import jakarta.ejb.ApplicationException;

/** Something that cannot be done with a strategy; the message says why and what to do. */
@ApplicationException(rollback = true)
public class StrategyRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StrategyRefused(String message) {
    super(message);
  }
}
