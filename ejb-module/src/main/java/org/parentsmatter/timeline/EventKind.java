package org.parentsmatter.timeline;

/** What can have happened with a family. */
public enum EventKind {
  CONTACT("Contacts"),
  LETTER("Letters"),
  PLAN("The plan"),
  REVIEW("Reviews");

  private final String label;

  EventKind(String label) {
    this.label = label;
  }

  /** Whether it tells about the plan, which not everybody may see. */
  boolean isOfPlan() {
    return this == PLAN || this == REVIEW;
  }

  /** As the filter says it. */
  public String label() {
    return label;
  }
}
