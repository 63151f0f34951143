package org.parentsmatter.plan;

import jakarta.ejb.ApplicationException;
import java.util.Locale;

/** The plan is at a station from which this step does not go. */
@ApplicationException(rollback = true)
public class StepNotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StepNotPossible(PlanStep step, PlanStatus status) {
    super(
        "This plan is "
            + status.label().toLowerCase(Locale.UK)
            + " and cannot "
            + step.inWords()
            + " now. Open the plan again to see what comes next.");
  }
}
