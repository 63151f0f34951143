package org.parentsmatter.entitlement;

import java.time.LocalDate;

/** Whether somebody is still there to write to, or to write about. */
public enum Presence {
  PRESENT,
  LEFT,
  DECEASED;

  /** How it stands on a day; a date of leaving that lies in the future has not come yet. */
  public static Presence on(LocalDate day, LocalDate leftOn, LocalDate deceasedOn) {
    if (deceasedOn != null) {
      return DECEASED;
    }
    return leftOn == null || leftOn.isAfter(day) ? PRESENT : LEFT;
  }
}
