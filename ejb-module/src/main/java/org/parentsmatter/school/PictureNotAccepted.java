package org.parentsmatter.school;

import jakarta.ejb.ApplicationException;

/** An uploaded file that is no picture a letter can carry. */
@ApplicationException(rollback = true)
public class PictureNotAccepted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PictureNotAccepted(String message) {
    super(message);
  }
}
