package org.parentsmatter.letters;

import java.util.Locale;

/** What came of one recipient of a run. */
public enum LetterOutcome {
  /** Frozen, not yet set. */
  PENDING("To be written"),
  /** Set and stored. */
  PRODUCED("Letter written"),
  /** In one letter with the other parent of the mailing group; the row says in whose. */
  SHARED("In a shared letter"),
  /** No letter; the row says why. */
  REFUSED("No letter");

  private final String label;

  LetterOutcome(String label) {
    this.label = label;
  }

  /** As it stands in {@code recipients.csv}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
