package org.parentsmatter.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One of the answers that a question offers. */
@Embeddable
class CheckChoice {
  private static final String YES = "YES";

  private String words;

  @Column(name = "is_right")
  private String isRight;

  protected CheckChoice() {}

  CheckChoice(String words, boolean right) {
    this.words = words;
    this.isRight = right ? YES : "NO";
  }

  String words() {
    return words;
  }

  boolean right() {
    return YES.equals(isRight);
  }
}
