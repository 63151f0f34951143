package org.parentsmatter.plan;

/** How a parent gave an answer. */
public enum SaidHow {
  IN_PERSON("In person"),
  PHONE("By phone"),
  REPLY_SLIP("By reply slip");

  private final String label;

  SaidHow(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
