package org.parentsmatter.imports.ctf;

import java.util.Locale;
import java.util.Optional;

/**
 * A unique pupil number: a check letter, the local authority (3 digits), the school (4), the year
 * (2) and a serial number (3), of which a temporary one ends in a letter. Source: Unique pupil
 * numbers, a guide for schools and local authorities, Department for Education.
 */
record Upn(String number) {
  /** Without I, O and S, which are read as digits. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  /** The number, if the text has the shape of one. */
  static Optional<Upn> of(String text) {
    String number = text == null ? "" : text.replace(" ", "").toUpperCase(Locale.ROOT);
    return number.matches("[A-Z]\\d{11}[A-Z\\d]") ? Optional.of(new Upn(number)) : Optional.empty();
  }

  /** Whether the check letter is that of the other characters: most slips of typing change it. */
  boolean checks() {
    int sum = 0;
    for (int i = 1; i < number.length(); i++) {
      char c = number.charAt(i);
      int value = Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c);
      sum += (i + 1) * value;
    }
    return LETTERS.charAt(Math.floorMod(sum, LETTERS.length())) == number.charAt(0);
  }
}
