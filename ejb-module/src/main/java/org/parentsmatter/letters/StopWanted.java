package org.parentsmatter.letters;

import jakarta.ejb.ApplicationException;

/** Somebody has asked the run to stop; the job leaves off here and nothing is lost. */
@ApplicationException(rollback = true)
public class StopWanted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StopWanted(long runId) {
    super("Letter run " + runId + " is to stop");
  }
}
