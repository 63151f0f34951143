package org.parentsmatter.plan;

/** The stations of a plan. */
public enum PlanStatus {
  /** Drafted by the rules or by a person; no parent has agreed yet. */
  DRAFT("Draft"),
  /** At least one parent has agreed. */
  AGREED("Agreed"),
  /** Done with; it is kept and never changes again. */
  CLOSED("Closed");

  private final String label;

  PlanStatus(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
