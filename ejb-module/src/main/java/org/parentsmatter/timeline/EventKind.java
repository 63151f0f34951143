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

  /** As the filter says it. */
  public String label() {
    return label;
  }
}
