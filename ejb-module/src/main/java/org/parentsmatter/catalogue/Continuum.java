package org.parentsmatter.catalogue;

/**
 * The three points of Goodall and Montgomery (2014), from what parents do with the school to what
 * they do with a child's learning. Plans should move to the last.
 */
public enum Continuum {
  INVOLVEMENT_WITH_SCHOOL("Involvement with the school"),
  INVOLVEMENT_WITH_SCHOOLING("Involvement with schooling"),
  ENGAGEMENT_WITH_LEARNING("Engagement with learning");

  private final String label;

  Continuum(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
