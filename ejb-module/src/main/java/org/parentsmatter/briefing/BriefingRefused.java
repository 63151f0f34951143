package org.parentsmatter.briefing;

import jakarta.ejb.ApplicationException;

/** A briefing, or something said about one, cannot be kept or published like this. */
@ApplicationException(rollback = true)
public class BriefingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BriefingRefused(String message) {
    super(message);
  }
}
