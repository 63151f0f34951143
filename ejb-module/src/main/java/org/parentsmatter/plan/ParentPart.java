package org.parentsmatter.plan;

/** How parents took part in a review. */
public enum ParentPart {
  IN_PERSON("In person"),
  PHONE("By phone"),
  REPLY_SLIP("By reply slip"),
  NOT_REACHED("We have not reached them yet");

  private final String label;

  ParentPart(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
