package org.parentsmatter.catalogue;

import jakarta.ejb.ApplicationException;

/** The catalogue has no such strategy, or no such version of it. */
@ApplicationException(rollback = true)
public class NoSuchStrategy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchStrategy() {
    super("The catalogue has no such entry. Look for it in the list.");
  }
}
