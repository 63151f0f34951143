package org.parentsmatter.catalogue;

/** How strong the evidence for a strategy is. Where no source is known it is not established. */
public enum Strength {
  STRONG("Strong"),
  MODERATE("Moderate"),
  LIMITED("Limited"),
  NOT_ESTABLISHED("Not established");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
