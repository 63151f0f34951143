package org.parentsmatter.imports;

import jakarta.ejb.ApplicationException;

/** Applying would do more than the person who decided has seen; nothing was changed. */
@ApplicationException(rollback = true)
public class PreviewOutdated extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PreviewOutdated() {
    super("More would change now than the preview said.");
  }
}
