package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** There is no such plan, family or commitment. */
@ApplicationException(rollback = true)
public class PlanNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PlanNotFound() {
    super("This plan is not there any more. Somebody may have taken it out: load the page again.");
  }
}
