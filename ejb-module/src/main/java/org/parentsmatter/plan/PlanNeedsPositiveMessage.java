package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** Every plan says something good about every child, first. */
@ApplicationException(rollback = true)
public class PlanNeedsPositiveMessage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PlanNeedsPositiveMessage() {
    super("A plan always begins with something good about the child. Please write a sentence.");
  }
}
