package org.parentsmatter.drafting.rounds;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A round of drafting as staff see it. Times are UTC.
 *
 * @param applied whether somebody has looked and wanted the plans
 * @param message why it stopped; may be null
 * @param appliedAt null before
 */
public record RoundView(
    long id,
    String audience,
    WhichFamilies which,
    RoundStatus status,
    boolean stopRequested,
    boolean applied,
    boolean mayBeTakenBack,
    String message,
    LocalDateTime orderedAt,
    String orderedBy,
    LocalDateTime appliedAt,
    String appliedBy,
    RoundCounts counts)
    implements Serializable {
  private static final int WHOLE = 100;

  public boolean isUnderWay() {
    return status.isUnderWay();
  }

  /** Whether somebody can decide now. */
  public boolean isWaiting() {
    return status == RoundStatus.WAITING;
  }

  public boolean isStopped() {
    return status == RoundStatus.STOPPED;
  }

  /** Whether it can be thrown away and single families taken out. */
  public boolean isOpen() {
    return status.isOpen() && !applied;
  }

  /** How far the job is, 0 to 100. */
  public long percent() {
    long all = applied ? counts.proposed() + counts.drafted() : counts.all();
    long open = applied ? counts.proposed() : counts.chosen();
    return all == 0 ? 0 : (all - open) * WHOLE / all;
  }
}
