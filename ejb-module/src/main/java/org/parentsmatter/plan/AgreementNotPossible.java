package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;

/** Nobody agrees in the future. */
@ApplicationException(rollback = true)
public class AgreementNotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AgreementNotPossible(String message) {
    super(message);
  }
}
