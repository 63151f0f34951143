package org.parentsmatter.accounts;

import jakarta.ejb.ApplicationException;

/** A member of staff cannot be tied to the account. */
@ApplicationException(rollback = true)
public class StaffTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaffTaken() {
    super(
        "This member of staff holds another account already, or is not in the school’s data any"
            + " more. Nothing was changed.");
  }
}
