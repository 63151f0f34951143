package org.parentsmatter.restriction;

/** What became of a wish to end a restriction early. */
public enum ChangeOutcome {
  WAITING("Waiting for a second person"),
  AGREED("Agreed"),
  DECLINED("Declined"),
  WITHDRAWN("Taken back");

  private final String label;

  ChangeOutcome(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
