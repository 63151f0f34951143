package org.parentsmatter.contact;

import java.util.Locale;

/**
 * What a parent said makes it hard to be in touch or to help: named by the parent, never guessed.
 */
public enum Barrier {
  SHIFT_WORK("Works shifts"),
  TRAVEL("Getting to school"),
  NO_DEVICE("No device or no internet"),
  OWN_SCHOOLING("Bad memories of school"),
  LANGUAGE("English is hard"),
  CHILDCARE("Small children at home"),
  HEALTH("Health"),
  COST("What it costs");

  private final String label;

  Barrier(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** The same within a sentence. */
  public String inSentence() {
    return this == LANGUAGE
        ? label
        : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }
}
