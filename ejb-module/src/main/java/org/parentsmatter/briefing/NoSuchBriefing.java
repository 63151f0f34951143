package org.parentsmatter.briefing;

import jakarta.ejb.ApplicationException;

/** There is no such briefing, or it is not for this person. */
@ApplicationException(rollback = true)
public class NoSuchBriefing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchBriefing() {
    super("There is no such briefing. Look for it in the list.");
  }
}
