package org.parentsmatter.letters;

import jakarta.ejb.ApplicationException;

/**
 * A job wants to go on with a run that was resumed, cancelled or taken over meanwhile. It has to
 * let go.
 */
@ApplicationException(rollback = true)
public class AttemptGivenUp extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AttemptGivenUp(long runId, int attempt) {
    super("Letter run " + runId + ": attempt " + attempt + " has been given up");
  }
}
