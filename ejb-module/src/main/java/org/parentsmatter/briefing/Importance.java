package org.parentsmatter.briefing;

/** How much it matters that everybody has read it; the most important stands first. */
public enum Importance {
  ESSENTIAL("Essential"),
  IMPORTANT("Important"),
  ORDINARY("For your information");

  private final String label;

  Importance(String label) {
    this.label = label;
  }

  /** As staff read it. */
  public String label() {
    return label;
  }
}
