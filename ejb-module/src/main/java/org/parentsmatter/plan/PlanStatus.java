package org.parentsmatter.plan;

/** The stations of a plan. {@link PlanStep} says what can be done at each. */
public enum PlanStatus {
  /** Drafted by the rules or by a person; no parent has seen it. */
  DRAFT("Draft"),
  /** Parents have it; none has agreed yet. */
  SHARED("Shared"),
  /** At least one parent has agreed. */
  AGREED("Agreed"),
  /** Both sides do what it says, whoever has answered. */
  ACTIVE("Active"),
  /** Looked at with the parents; nothing of it changes any more. */
  REVIEWED("Reviewed"),
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
