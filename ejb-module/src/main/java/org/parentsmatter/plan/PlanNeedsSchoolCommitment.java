package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** A plan in which the school does nothing is no plan. */
@ApplicationException(rollback = true)
public class PlanNeedsSchoolCommitment extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PlanNeedsSchoolCommitment() {
    super(
        "The school always does something, so the last commitment of the school stays."
            + " Add another one first.");
  }
}
