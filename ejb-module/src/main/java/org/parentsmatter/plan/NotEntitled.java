package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** A pupil who is not in this family, or a parent who may not hear about this pupil. */
@ApplicationException(rollback = true)
public class NotEntitled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotEntitled() {
    super(
        "This parent is not entitled to hear about this pupil, so nothing was changed."
            + " The family page says why.");
  }
}
