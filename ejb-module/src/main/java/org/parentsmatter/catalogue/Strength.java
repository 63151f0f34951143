package org.parentsmatter.catalogue;

/** How strong the evidence for a strategy is. Where no source is known it is not established. */
public enum Strength {
  STRONG("Strong", "Several trials taken together point the same way."),
  MODERATE("Moderate", "One good trial, or trials of a part of it."),
  LIMITED("Limited", "Studies of what goes together, guidance, or a trial that is in doubt."),
  NOT_ESTABLISHED("Not established", "We know of no study. It may help all the same.");

  private final String label;
  private final String meaning;

  Strength(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }

  /** What has to be known for it, in a sentence. */
  public String meaning() {
    return meaning;
  }
}
