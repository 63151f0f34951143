package org.parentsmatter.school;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A term as it is typed and read.
 *
 * @param name for instance "Autumn term"
 * @param startsOn its first day
 * @param endsOn its last day
 * @param secondHalfOn the first day after the half-term holiday; null where the school does not
 *     name it
 */
public record TermDates(String name, LocalDate startsOn, LocalDate endsOn, LocalDate secondHalfOn)
    implements Serializable {
  public TermDates(String name, LocalDate startsOn, LocalDate endsOn) {
    this(name, startsOn, endsOn, null);
  }

  /**
   * Refuses what is no term.
   *
   * @throws TermNotPossible when the name or a date is missing, or the end lies before the start,
   *     or the half-term holiday outside of both
   */
  void check() {
    if (name == null || name.isBlank()) {
      throw new TermNotPossible("A term needs a name, for instance Autumn term.");
    }
    if (startsOn == null || endsOn == null) {
      throw new TermNotPossible(name + " needs its first and its last day.");
    }
    if (endsOn.isBefore(startsOn)) {
      throw new TermNotPossible(name + " ends before it starts. Please look at its two dates.");
    }
    if (secondHalfOn != null && (!secondHalfOn.isAfter(startsOn) || secondHalfOn.isAfter(endsOn))) {
      throw new TermNotPossible(
          "The day after the half-term holiday of " + name + " is not within that term.");
    }
  }

  boolean overlaps(TermDates other) {
    return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
  }
}
