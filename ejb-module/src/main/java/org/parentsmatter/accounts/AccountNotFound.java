package org.parentsmatter.accounts;

import jakarta.ejb.ApplicationException;

/** There is no such account. */
@ApplicationException(rollback = true)
public class AccountNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AccountNotFound() {
    super("This account does not exist.");
  }
}
