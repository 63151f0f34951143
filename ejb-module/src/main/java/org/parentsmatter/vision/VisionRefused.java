package org.parentsmatter.vision;

import jakarta.ejb.ApplicationException;

/** Something cannot be kept as it was typed, or cannot be done any more; the message says why. */
@ApplicationException(rollback = true)
public class VisionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VisionRefused(String message) {
    super(message);
  }
}
