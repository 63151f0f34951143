package org.parentsmatter.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A briefing as one of its readers finds it in a list.
 *
 * @param number of the edition; 2 and more is one that was changed
 * @param outAt in UTC
 * @param dueOn null where this reader is not asked to acknowledge it
 * @param opened whether this edition was opened on a screen
 * @param acknowledgedAt in UTC; null while it is not
 * @param reminded whether a colleague asked once more, and no quiet hours are in between
 */
public record BriefingLine(
    long briefingId,
    int number,
    String title,
    String inOneLine,
    Importance importance,
    LocalDateTime outAt,
    LocalDate dueOn,
    boolean opened,
    LocalDateTime acknowledgedAt,
    boolean reminded)
    implements Serializable {
  /** Whether the reader still has to acknowledge it. */
  public boolean waits() {
    return dueOn != null && acknowledgedAt == null;
  }

  /** Whether the day has passed by which it was to be acknowledged. */
  public boolean late(LocalDate today) {
    return waits() && dueOn.isBefore(today);
  }

  /** Whether it should not wait any longer: late, reminded of, or essential. */
  public boolean urgent(LocalDate today) {
    return waits() && (late(today) || reminded || importance == Importance.ESSENTIAL);
  }

  /** Whether it is there to be read: not acknowledged, or not even opened. */
  public boolean fresh() {
    return waits() || dueOn == null && !opened;
  }
}
