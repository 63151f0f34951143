package org.parentsmatter.briefing;

/** What a colleague says about a briefing. */
public enum RemarkKind {
  QUESTION("Question"),
  SUGGESTION("Suggestion");

  private final String label;

  RemarkKind(String label) {
    this.label = label;
  }

  /** As staff read it. */
  public String label() {
    return label;
  }
}
