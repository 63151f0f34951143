package org.parentsmatter.briefing;

import jakarta.ejb.ApplicationException;

/** Somebody else saved the same draft while this one was typed. */
@ApplicationException(rollback = true)
public class BriefingChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BriefingChangedMeanwhile() {
    super(
        "Somebody else has changed this briefing meanwhile. What you typed is still here: copy it, open the page again and put it in.");
  }
}
