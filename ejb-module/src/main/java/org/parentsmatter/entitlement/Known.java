package org.parentsmatter.entitlement;

import java.util.Locale;

/** A fact that a school has been told, has been told is not so, or has never been told. */
public enum Known {
  YES("yes"),
  NO("no"),
  NOT_KNOWN("not known");

  private final String label;

  Known(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }

  /** Reads what exports say: yes, y, true, 1, no, n, false, 0; anything else is not known. */
  public static Known fromWords(String words) {
    return switch (words == null ? "" : words.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "t", "1" -> YES;
      case "no", "n", "false", "f", "0" -> NO;
      default -> NOT_KNOWN;
    };
  }
}
