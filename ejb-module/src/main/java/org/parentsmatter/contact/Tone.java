package org.parentsmatter.contact;

/** Whether it was good news for the parent. */
public enum Tone {
  POSITIVE("Positive"),
  NEUTRAL("Neutral"),
  CONCERN("A concern");

  private final String label;

  Tone(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
