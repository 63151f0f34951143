package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** A parent who has left the plan to the school is not asked for anything. */
@ApplicationException(rollback = true)
public class ParentDeclined extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ParentDeclined() {
    super(
        "This parent leaves the plan to the school. To add a commitment, first record that the"
            + " parent has thought again.");
  }
}
