package org.parentsmatter.accounts;

import jakarta.ejb.ApplicationException;

/** Without an administrator nobody could let anybody in any more. */
@ApplicationException(rollback = true)
public class LastAdministrator extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LastAdministrator() {
    super("This is the last administrator. Make somebody else an administrator first.");
  }
}
