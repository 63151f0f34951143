package org.parentsmatter.imports;

/** How an import stands. The first two are at work, one waits for a person, the others are ends. */
public enum ImportStatus {
  WAITING("Waiting to start"),
  RUNNING("Under way"),
  /** What it would do can be looked at; nothing is changed until somebody decides. */
  PREVIEWED("Waiting for you"),
  /** The school's data is now as the export says. */
  APPLIED("Done"),
  /** Everything was already as the export says. */
  UNCHANGED("Nothing new"),
  /** The data is as the export says, but the plans of new families were not drafted. */
  WITHOUT_PLANS("Plans not drafted"),
  /** Somebody looked at it and did not want it; nothing was changed. */
  DISCARDED("Thrown away"),
  /** The export cannot be used; nothing was changed and the message says why. */
  REFUSED("Refused"),
  /** The import itself broke off; nothing was changed and it can be started again. */
  FAILED("Broken off");

  private final String label;

  ImportStatus(String label) {
    this.label = label;
  }

  /** As the pages say it. */
  public String label() {
    return label;
  }

  public boolean isUnderWay() {
    return this == WAITING || this == RUNNING;
  }
}
