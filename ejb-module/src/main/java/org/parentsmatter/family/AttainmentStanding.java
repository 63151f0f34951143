package org.parentsmatter.family;

/** How a pupil does, measured by what is expected at his or her age. */
public enum AttainmentStanding {
  WELL_BELOW("well below expectation"),
  BELOW("below expectation"),
  AT("at expectation"),
  ABOVE("above expectation"),
  WELL_ABOVE("well above expectation");

  private final String label;

  AttainmentStanding(String label) {
    this.label = label;
  }

  /** As pages say it, within a sentence. */
  public String label() {
    return label;
  }
}
