package org.parentsmatter.drafting.rounds;

/** What became of a family in a round of drafting. */
public enum FamilyState {
  CHOSEN("Still to work out"),
  PROPOSED("Proposed"),
  /** The rules or the facts say no; the row says why. */
  LEFT_OUT("Left out"),
  /** A person said no. */
  TAKEN_OUT("Taken out"),
  DRAFTED("Drafted"),
  TAKEN_BACK("Taken back");

  private final String label;

  FamilyState(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
