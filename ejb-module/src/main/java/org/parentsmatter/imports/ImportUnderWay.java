package org.parentsmatter.imports;

import jakarta.ejb.ApplicationException;

/** A second import was asked for while one is under way: they would overwrite each other. */
@ApplicationException(rollback = true)
public class ImportUnderWay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ImportUnderWay() {
    super(
        "Another import is under way, or waits under Imports for somebody to apply it or throw"
            + " it away. Start this one again after that.");
  }
}
