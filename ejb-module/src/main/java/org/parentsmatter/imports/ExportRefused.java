package org.parentsmatter.imports;

import jakarta.ejb.ApplicationException;

/**
 * An export that cannot be used as a whole: a file or column is missing, the zip is hostile, an id
 * stands twice. The message names file, line and column. No school data has been changed.
 */
@ApplicationException(rollback = true)
public class ExportRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ExportRefused(String message) {
    super(message);
  }

  public ExportRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
