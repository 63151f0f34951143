package org.parentsmatter.accounts;

import jakarta.ejb.ApplicationException;

/** What was given does not make an account. */
@ApplicationException(rollback = true)
public class AccountIncomplete extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AccountIncomplete(String message) {
    super(message);
  }
}
