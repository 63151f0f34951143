package org.parentsmatter.posting;

import jakarta.ejb.ApplicationException;

/** Letters could not be marked as posted, or not any more; the message says why. */
@ApplicationException(rollback = true)
public class PostingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PostingRefused(String message) {
    super(message);
  }
}
