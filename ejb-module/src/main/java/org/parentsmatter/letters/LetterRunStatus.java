package org.parentsmatter.letters;

import java.util.Set;

/**
 * Where a letter run stands. It goes down the list to {@link #RELEASED}; from every step it may be
 * stopped, be interrupted by the end of the process, or fail, and from there it is resumed or
 * cancelled.
 */
public enum LetterRunStatus {
  /** Ordered for a later date; nothing is done before. */
  SCHEDULED("Waiting for its date"),
  /** Ordered; the job has not begun. */
  WAITING("Waiting to start"),
  /** Writing down who is to get a letter. */
  FREEZING("Choosing recipients"),
  /** Setting and storing the letters. */
  RENDERING("Writing letters"),
  /** Checking that every letter is there. */
  RECONCILING("Checking letters"),
  /** Asking once more who may have a letter, and putting the print run together. */
  RELEASING("Preparing the print run"),
  /** Ready to print. Nothing changes any more. */
  RELEASED("Ready to print"),
  /** Somebody stopped it. */
  STOPPED("Stopped"),
  /** The program ended while it was under way. */
  INTERRUPTED("Interrupted"),
  /** Something unforeseen happened; the run's message says what. */
  FAILED("Failed"),
  /** Given up before release; no letter was kept. */
  CANCELLED("Cancelled");

  private static final Set<LetterRunStatus> UNDER_WAY =
      Set.of(WAITING, FREEZING, RENDERING, RECONCILING, RELEASING);
  private static final Set<LetterRunStatus> RESTING = Set.of(STOPPED, INTERRUPTED, FAILED);

  private final String label;

  LetterRunStatus(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** Whether a job is at work on the run, or about to be. */
  public boolean isUnderWay() {
    return UNDER_WAY.contains(this);
  }

  /** Whether it may be given up: no job is at work, and no letter has gone out. */
  public boolean mayBeCancelled() {
    return mayBecome(CANCELLED);
  }

  /** Whether the run waits for somebody to resume or to cancel it. */
  public boolean isResting() {
    return RESTING.contains(this);
  }

  /** Whether a run in this status may go to that one. */
  public boolean mayBecome(LetterRunStatus next) {
    if (isUnderWay()) {
      return next.isResting() || next != WAITING && next.ordinal() == ordinal() + 1;
    }
    if (this == SCHEDULED) {
      // On its date it may turn out that it cannot start; then somebody decides.
      return next == WAITING || next == INTERRUPTED || next == FAILED || next == CANCELLED;
    }
    return isResting() && (next == WAITING || next == CANCELLED);
  }

  /**
   * That status, if a run in this one may go there.
   *
   * @throws LetterRunRefused when it may not
   */
  LetterRunStatus next(LetterRunStatus wanted) {
    if (!mayBecome(wanted)) {
      throw new LetterRunRefused(
          "This cannot be done now, because of where the letter run stands: "
              + label
              + ". Nothing was changed.");
    }
    return wanted;
  }

  static Set<LetterRunStatus> underWay() {
    return UNDER_WAY;
  }
}
