package org.parentsmatter.school;

import jakarta.ejb.ApplicationException;

/** Somebody else saved the school's settings after they were read. */
@ApplicationException(rollback = true)
public class SchoolChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SchoolChangedMeanwhile() {
    this(null);
  }

  public SchoolChangedMeanwhile(Throwable cause) {
    super(
        "Somebody else has saved the school's settings since you opened this page. What you typed"
            + " is still here: load what they saved, compare, and save again.",
        cause);
  }
}
