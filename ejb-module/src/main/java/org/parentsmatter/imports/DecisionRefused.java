package org.parentsmatter.imports;

import jakarta.ejb.ApplicationException;

/** An import cannot be applied or thrown away like this; the message says why. */
@ApplicationException(rollback = true)
public class DecisionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DecisionRefused(String message) {
    super(message);
  }
}
