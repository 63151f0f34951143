package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** A closed plan stays as it was. */
@ApplicationException(rollback = true)
public class PlanClosed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PlanClosed() {
    super("This plan is closed and stays as it was. Draft a new one to go on.");
  }
}
