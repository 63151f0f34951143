package org.parentsmatter.reach;

import jakarta.ejb.ApplicationException;

/** There is no such pupil, parent, family or list. */
@ApplicationException(rollback = true)
public class NothingHere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NothingHere(String what) {
    super("There is no such " + what + ".");
  }
}
