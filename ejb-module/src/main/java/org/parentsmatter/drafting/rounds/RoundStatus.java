package org.parentsmatter.drafting.rounds;

/** Where a round of drafting stands. */
public enum RoundStatus {
  /** A job finds the families and works out what to propose. */
  LOOKING("Working out proposals"),
  /** Somebody looks at what is proposed and decides. */
  WAITING("Waiting for your decision"),
  /** A job writes the plans. */
  WRITING("Writing plans"),
  /** Stopped by somebody, or the program ended; it can go on. */
  STOPPED("Stopped"),
  DONE("Plans are drafted"),
  DISCARDED("Thrown away"),
  TAKEN_BACK("Taken back");

  private final String label;

  RoundStatus(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** Whether a job is at work on it, or about to be. */
  public boolean isUnderWay() {
    return this == LOOKING || this == WRITING;
  }

  /** Whether single families can still be taken out, and the round be thrown away. */
  public boolean isOpen() {
    return this == WAITING || this == STOPPED;
  }
}
