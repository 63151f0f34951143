package org.parentsmatter.contact;

/** What the school decided about something a parent asked for. */
public enum RequestDecision {
  DONE("Done"),
  PARTLY("Done in part"),
  NOT_POSSIBLE("No, because");

  private final String label;

  RequestDecision(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
