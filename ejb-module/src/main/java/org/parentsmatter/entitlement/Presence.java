package org.parentsmatter.entitlement;

import java.time.LocalDate;

/** Whether somebody is still there to write to, or to write about. */
public enum Presence {
  PRESENT,
  LEFT,
  /** Of a pupil: has left for another school. */
  TRANSFERRED,
  DECEASED;

  /** How it stands on a day; a date of leaving that lies in the future has not come yet. */
  public static Presence on(LocalDate day, LocalDate leftOn, LocalDate deceasedOn) {
    if (deceasedOn != null) {
      return DECEASED;
    }
    return leftOn == null || leftOn.isAfter(day) ? PRESENT : LEFT;
  }

  /**
   * How it stands with a pupil on a day.
   *
   * @param transferredOn null for one who goes to no other school; else the day of leaving too
   */
  public static Presence ofPupil(
      LocalDate day, LocalDate leftOn, LocalDate transferredOn, LocalDate deceasedOn) {
    Presence presence = on(day, leftOn, deceasedOn);
    return presence == LEFT && transferredOn != null ? TRANSFERRED : presence;
  }
}
