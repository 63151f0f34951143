package org.parentsmatter.family;

/** How the pupils of an audience are chosen. */
public enum AudienceKind {
  ALL("Whole school"),
  YEAR("Year group"),
  TUTOR_GROUP("Tutor group"),
  LIST("Saved list of families"),
  FAMILY("One family");

  private final String label;

  AudienceKind(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
