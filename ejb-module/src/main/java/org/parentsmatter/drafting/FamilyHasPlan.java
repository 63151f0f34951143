package org.parentsmatter.drafting;

import jakarta.ejb.ApplicationException;

/** A family has one open plan at a time. */
@ApplicationException(rollback = true)
public class FamilyHasPlan extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FamilyHasPlan() {
    super("This family already has a plan. Change that one, or close it first.");
  }
}
