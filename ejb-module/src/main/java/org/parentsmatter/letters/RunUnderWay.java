package org.parentsmatter.letters;

import jakarta.ejb.ApplicationException;

/**
 * The same letter to the same parents is being written already: there is no second run beside it.
 */
@ApplicationException(rollback = true)
public class RunUnderWay extends LetterRunRefused {
  private static final long serialVersionUID = 1L;

  private final long runId;

  RunUnderWay(long runId) {
    super("This letter is already being written to these parents.");
    this.runId = runId;
  }

  /** The run that is under way. */
  public long runId() {
    return runId;
  }
}
