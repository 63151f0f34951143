package org.parentsmatter.staff;

import jakarta.ejb.ApplicationException;

/** Something about a member of staff could not be saved; the message says why and what to do. */
@ApplicationException(rollback = true)
public class StaffRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaffRefused(String message) {
    super(message);
  }
}
