package org.parentsmatter.pack;

import jakarta.ejb.ApplicationException;

/** A pack cannot be kept or printed so; the message says why and what to do. */
@ApplicationException(rollback = true)
public class PackRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PackRefused(String message) {
    super(message);
  }
}
