package org.parentsmatter.imports;

/** What a finding did to its row. */
public enum FindingSeverity {
  /** The whole export was refused because of it. */
  FATAL("Export refused"),
  /** The row was left out, the rest went on. */
  REFUSED("Row left out"),
  /** The row was taken without the value named. */
  WARNING("Value left out"),
  /** Taken as it came; somebody may want to know. */
  NOTE("Good to know");

  private final String label;

  FindingSeverity(String label) {
    this.label = label;
  }

  /** As the pages say it. */
  public String label() {
    return label;
  }
}
