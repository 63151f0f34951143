package org.parentsmatter.accounts;

import jakarta.ejb.ApplicationException;

/** Two people cannot have the same sign-in name. */
@ApplicationException(rollback = true)
public class UsernameTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsernameTaken(String username) {
    super("There is already an account named " + username + ".");
  }
}
