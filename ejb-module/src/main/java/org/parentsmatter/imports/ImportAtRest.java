package org.parentsmatter.imports;

import jakarta.ejb.ApplicationException;

/**
 * A job goes on with an import that has been brought to rest meanwhile, because nothing was heard
 * of it. Nothing more may be done: the staged rows may be those of the next import already.
 */
@ApplicationException(rollback = true)
public class ImportAtRest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ImportAtRest(long id) {
    super("Import " + id + " is at rest.");
  }
}
