package org.parentsmatter.restriction;

/** What a restriction rests on. The orders are those of the Children Act 1989, section 8. */
public enum RestrictionKind {
  PROHIBITED_STEPS_ORDER("Prohibited steps order"),
  CHILD_ARRANGEMENTS_ORDER("Child arrangements order"),
  SPECIFIC_ISSUE_ORDER("Specific issue order"),
  NON_MOLESTATION_ORDER("Non-molestation order"),
  OTHER_COURT_ORDER("Other court order"),
  SAFEGUARDING_DECISION("Safeguarding decision");

  private final String label;

  RestrictionKind(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
