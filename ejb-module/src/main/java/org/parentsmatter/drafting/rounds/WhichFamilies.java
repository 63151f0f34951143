package org.parentsmatter.drafting.rounds;

/** For which of the families without an open plan a round drafts. */
public enum WhichFamilies {
  ALL("All without a plan", ""),
  NEVER(
      "Those that never had a plan",
      " and not exists (select 1 from engagement_plan q where q.family_id = f.id)"),
  CLOSED(
      "Those whose plan is closed",
      " and exists (select 1 from engagement_plan q where q.family_id = f.id)");

  private final String label;
  private final String condition;

  WhichFamilies(String label, String condition) {
    this.label = label;
    this.condition = condition;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** In SQL, about the family {@code f}. */
  String condition() {
    return condition;
  }
}
