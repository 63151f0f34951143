package org.parentsmatter.plan;

/** How parents were given a plan. */
public enum SharedHow {
  LETTER("By letter"),
  IN_PERSON("In person"),
  PHONE("By phone"),
  EMAIL("By e-mail");

  private final String label;

  SharedHow(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
