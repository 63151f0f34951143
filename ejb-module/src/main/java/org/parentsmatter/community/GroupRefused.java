package org.parentsmatter.community;

import jakarta.ejb.ApplicationException;

/** A community or team could not be saved; the message says why and what to do. */
@ApplicationException(rollback = true)
public class GroupRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GroupRefused(String message) {
    super(message);
  }
}
