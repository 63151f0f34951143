package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** A fourth commitment for the school or for one parent: more than three are not kept. */
@ApplicationException(rollback = true)
public class TooManyCommitments extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooManyCommitments(String who) {
    super(
        who
            + " already has three commitments in this plan. More than three are not kept:"
            + " take one out first.");
  }
}
