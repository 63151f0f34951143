package org.parentsmatter.match;

/** What is known of two parents who may be the same person. */
public enum MatchState {
  OPEN("To decide"),
  SAME("The same person"),
  DIFFERENT("Two people");

  private final String label;

  MatchState(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
