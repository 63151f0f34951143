package org.parentsmatter.catalogue;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the strategy after it was read. Nothing was overwritten. */
@ApplicationException(rollback = true)
public class StrategyChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StrategyChangedMeanwhile() {
    super(
        "Somebody else changed this entry while you were working on it. Nothing was overwritten,"
            + " and your text is still here. Look at the entry as it is now before you save.");
  }
}
