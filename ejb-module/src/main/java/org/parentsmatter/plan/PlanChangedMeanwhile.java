package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the plan after it was read. */
@ApplicationException(rollback = true)
public class PlanChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PlanChangedMeanwhile(String who) {
    super(
        who
            + " changed this plan while you were working on it. Nothing was overwritten, and what"
            + " you typed is still here. Compare, and save once more.");
  }
}
