package org.parentsmatter.contact;

/** Who began an exchange. */
public enum Direction {
  OUT("From the school"),
  IN("From the parent");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
