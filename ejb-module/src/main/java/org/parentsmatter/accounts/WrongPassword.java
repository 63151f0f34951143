package org.parentsmatter.accounts;

import jakarta.ejb.ApplicationException;

/** Whoever changes a password has to know the present one. */
@ApplicationException(rollback = true)
public class WrongPassword extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongPassword() {
    super("Your current password is not right.");
  }
}
