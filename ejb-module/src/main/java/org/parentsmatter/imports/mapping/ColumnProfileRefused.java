package org.parentsmatter.imports.mapping;

import jakarta.ejb.ApplicationException;

/** A profile could not be saved; the message says why and what to do. */
@ApplicationException(rollback = true)
public class ColumnProfileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ColumnProfileRefused(String message) {
    super(message);
  }
}
