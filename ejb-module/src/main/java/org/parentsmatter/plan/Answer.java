package org.parentsmatter.plan;

/** What a parent says about a plan. None of the answers is better than another. */
public enum Answer {
  AGREED("Agrees"),
  TALK("Would like to talk"),
  SOMETHING_ELSE("Would like something else"),
  /** The parent commits to nothing, and the school does its part all the same. */
  DECLINED("Leaves it to the school");

  private final String label;

  Answer(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
