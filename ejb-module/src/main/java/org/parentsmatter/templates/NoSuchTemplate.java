package org.parentsmatter.templates;

import jakarta.ejb.ApplicationException;

/** There is no template, or no version of it, with this number or name. */
@ApplicationException(rollback = true)
public class NoSuchTemplate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchTemplate() {
    super("There is no such template.");
  }
}
