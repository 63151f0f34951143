package org.parentsmatter.templates;

/** How far a version of a template has come. */
public enum TemplateState {
  DRAFT("Draft"),
  WAITING("Waits for approval"),
  /** Somebody found something to change, or who submitted it did. */
  SENT_BACK("Sent back"),
  /** A draft beside which somebody else saved another. */
  SET_ASIDE("Kept aside"),
  APPROVED("Approved"),
  /** A newer version is in use, or none any more. Runs started with this one go on with it. */
  RETIRED("No longer used");

  private final String label;

  TemplateState(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** Whether it may still become the version in use. */
  boolean isOpen() {
    return this == DRAFT || this == WAITING;
  }

  /** Whether letter runs may have been started with it. */
  boolean wasApproved() {
    return this == APPROVED || this == RETIRED;
  }
}
