package org.parentsmatter.accounts;

import jakarta.ejb.ApplicationException;

/** A password that is easily guessed. */
@ApplicationException(rollback = true)
public class PasswordTooWeak extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PasswordTooWeak(String message) {
    super(message);
  }
}
