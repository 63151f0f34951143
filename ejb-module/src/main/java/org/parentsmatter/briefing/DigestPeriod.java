package org.parentsmatter.briefing;

/** Of how long a digest tells. */
public enum DigestPeriod {
  DAY("Since yesterday", 1),
  WEEK("This week", 7);

  private final String label;
  private final int days;

  DigestPeriod(String label, int days) {
    this.label = label;
    this.days = days;
  }

  /** As staff choose it. */
  public String label() {
    return label;
  }

  /** How many days back it looks. */
  int days() {
    return days;
  }
}
