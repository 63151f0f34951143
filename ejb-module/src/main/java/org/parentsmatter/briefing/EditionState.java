package org.parentsmatter.briefing;

/** How far an edition has come. */
public enum EditionState {
  DRAFT("Draft"),
  /** Its writer thinks it is ready; somebody who may publish decides. */
  SUBMITTED("Waiting to be published"),
  /** Shown from its time on; never changed again. */
  PUBLISHED("Published");

  private final String label;

  EditionState(String label) {
    this.label = label;
  }

  /** As staff read it. */
  public String label() {
    return label;
  }
}
