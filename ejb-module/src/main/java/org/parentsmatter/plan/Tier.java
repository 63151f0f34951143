package org.parentsmatter.plan;

/**
 * How much support a family gets: the rules propose, a person decides. More than universal is never
 * a judgement on the family; it says what the school gives.
 */
public enum Tier {
  UNIVERSAL("Universal", "what every family gets"),
  TARGETED("Targeted", "more for one thing that is hard just now"),
  INTENSIVE("Intensive", "one person who stays with it for weeks");

  private final String label;
  private final String meaning;

  Tier(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }

  /** What it means, within a sentence. */
  public String meaning() {
    return meaning;
  }
}
