package org.parentsmatter.accounts;

import jakarta.ejb.ApplicationException;

/** A setup link works once, and only while no account exists. */
@ApplicationException(rollback = true)
public class SetupLinkDead extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SetupLinkDead() {
    super("This setup link does not work any more. Start the product again for a new one.");
  }
}
