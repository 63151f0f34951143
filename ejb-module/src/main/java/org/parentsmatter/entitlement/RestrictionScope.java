package org.parentsmatter.entitlement;

/** What a restriction keeps from a parent. */
public enum RestrictionScope {
  ALL("everything", true),
  ATTENDANCE("attendance", true),
  REPORTS("reports and learning", true),
  EVENTS("events at school", false),
  CONSENT("giving consent", false);

  private final String label;
  private final boolean keepsLetters;

  RestrictionScope(String label, boolean keepsLetters) {
    this.label = label;
    this.keepsLetters = keepsLetters;
  }

  /** As the page of a restriction says it. */
  public String label() {
    return label;
  }

  /**
   * Whether it stops family letters altogether: they tell of attendance and of learning, and a
   * letter that leaves half of it out would tell that something is left out. {@link EntitlementSql}
   * names the same scopes.
   */
  public boolean keepsLetters() {
    return keepsLetters;
  }
}
