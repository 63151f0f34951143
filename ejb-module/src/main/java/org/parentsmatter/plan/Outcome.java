package org.parentsmatter.plan;

/** What became of a commitment. */
public enum Outcome {
  DONE("Done"),
  HELPED("Helped"),
  DID_NOT_HELP("Did not help"),
  NOT_YET("Not yet");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
