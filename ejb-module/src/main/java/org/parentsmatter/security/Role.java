package org.parentsmatter.security;

/** The kinds of people who sign in. A person may have several. */
public enum Role {
  /** IT: accounts and settings; sees no pupil's data. */
  ADMINISTRATOR("Administrator"),
  OFFICE("Office"),
  TEACHER("Tutor or teacher"),
  COMMUNITY_LEADER("Community leader"),
  SENIOR_LEADER("Senior leader"),
  PRINCIPAL("Principal"),
  SAFEGUARDING_LEAD("Designated safeguarding lead"),
  DATA_PROTECTION_OFFICER("Data protection officer");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
