package org.parentsmatter.imports;

import jakarta.ejb.ApplicationException;

/** Nobody ever started an import of this number. */
@ApplicationException(rollback = true)
public class ImportNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ImportNotFound(long id) {
    super("There is no import number " + id + ".");
  }
}
