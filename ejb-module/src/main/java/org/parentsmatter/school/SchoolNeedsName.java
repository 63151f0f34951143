package org.parentsmatter.school;

import jakarta.ejb.ApplicationException;

/** A school without a name can not be saved. */
@ApplicationException(rollback = true)
public class SchoolNeedsName extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SchoolNeedsName() {
    super("The school needs a name. What you typed is still here.");
  }
}
