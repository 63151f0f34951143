package org.parentsmatter.drafting.rounds;

import jakarta.ejb.ApplicationException;

/** Something that cannot be done with a round as it stands; the message says why. */
@ApplicationException(rollback = true)
public class RoundRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RoundRefused(String message) {
    super(message);
  }
}
