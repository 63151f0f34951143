package org.parentsmatter.templates;

import jakarta.ejb.ApplicationException;

/** Somebody else chose the foot of the same letters after the page was opened. */
@ApplicationException(rollback = true)
public class FootChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FootChangedMeanwhile() {
    super(
        "Somebody else has chosen what stands at the foot of these letters meanwhile. It is shown"
            + " now. Choose again if it should be yours.");
  }
}
