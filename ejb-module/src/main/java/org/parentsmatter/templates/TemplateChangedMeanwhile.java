package org.parentsmatter.templates;

import jakarta.ejb.ApplicationException;

/** Somebody else saved the template after it was read. Nothing was overwritten. */
@ApplicationException(rollback = true)
public class TemplateChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TemplateChangedMeanwhile() {
    super(
        "This template was changed while you were working on it. Nothing was overwritten, and your"
            + " text is still here. Below you see what is different.");
  }
}
