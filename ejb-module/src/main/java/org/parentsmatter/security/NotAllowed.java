package org.parentsmatter.security;

import jakarta.ejb.ApplicationException;

/** Somebody asked for what his or her roles do not allow. Nothing has happened. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotAllowed(Right right) {
    super("This needs the right " + right);
  }
}
