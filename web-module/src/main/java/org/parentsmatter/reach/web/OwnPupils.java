package org.parentsmatter.reach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.reach.SeeingStanding;
import org.parentsmatter.reach.Standing;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** Whether the reader has pupils here, and what to ask for when not. */
@Named
@RequestScoped
public class OwnPupils {
  @Inject private SeeingStanding seeing;
  @Inject private CurrentUser currentUser;

  private Standing standing;

  /** What to ask whom for; null for everybody who sees families, and who is not to see any. */
  public String getAdvice() {
    return standing().advice();
  }

  /** Whether the reader sees the whole school. */
  public boolean isWholeSchool() {
    return standing() == Standing.WHOLE_SCHOOL;
  }

  private Standing standing() {
    if (standing == null) {
      standing = currentUser.has(Right.SEE_FAMILIES) ? seeing.standing() : Standing.WHOLE_SCHOOL;
    }
    return standing;
  }
}
