package org.parentsmatter.vision;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the same words after they were read. */
@ApplicationException(rollback = true)
public class VisionChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VisionChangedMeanwhile() {
    super(
        "Somebody else has changed something here since you opened this page. Nothing was"
            + " overwritten, and what you typed is still here. Compare it with what is saved now,"
            + " and save once more.");
  }
}
