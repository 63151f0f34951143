package org.parentsmatter.reach;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Tells somebody why there is no family to see, and whom to ask. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingStanding {
  @Inject private Reach reach;

  /** How much of the school whoever is signed in sees. */
  public Standing standing() {
    return reach.standing();
  }
}
