package org.parentsmatter.school;

import jakarta.ejb.ApplicationException;

/** Somebody else saved the school's settings after they were read. */
@ApplicationException(rollback = true)
public class SchoolChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SchoolChangedMeanwhile() {
    super(
        "Somebody else has saved the school's settings since you opened this page. Nothing was"
            + " overwritten, and what you typed is still here. Compare, and save once more.");
  }
}
