package org.parentsmatter.catalogue;

/** Epstein's six types of involvement. */
public enum EpsteinType {
  PARENTING("Parenting"),
  COMMUNICATING("Communicating"),
  VOLUNTEERING("Volunteering"),
  LEARNING_AT_HOME("Learning at home"),
  DECISION_MAKING("Decision making"),
  COMMUNITY("Working with the community");

  private final String label;

  EpsteinType(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
