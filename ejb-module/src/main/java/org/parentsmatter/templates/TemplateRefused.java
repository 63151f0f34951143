package org.parentsmatter.templates;

import jakarta.ejb.ApplicationException;

/** Something that cannot be done with a template; the message says why and what to do. */
@ApplicationException(rollback = true)
public class TemplateRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TemplateRefused(String message) {
    super(message);
  }
}
