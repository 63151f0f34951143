package org.parentsmatter.restriction;

import java.time.LocalDate;

/** How a restriction stands on a day; its first and its last day belong to it. */
public enum RestrictionState {
  COMING("Not begun"),
  IN_FORCE("In force"),
  ENDED("Ended");

  private final String label;

  RestrictionState(String label) {
    this.label = label;
  }

  static RestrictionState on(LocalDate day, LocalDate from, LocalDate until) {
    if (until != null && until.isBefore(day)) {
      return ENDED;
    }
    return from.isAfter(day) ? COMING : IN_FORCE;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
