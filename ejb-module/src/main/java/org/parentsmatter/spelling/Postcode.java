package org.parentsmatter.spelling;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postcode as an envelope has it: those of the United Kingdom in capitals with one blank before
 * the last three signs, those of other countries as they came.
 */
public final class Postcode {
  private static final Pattern NATIONAL =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

  /** Girobank's, the only one of another shape. */
  private static final String GIROBANK = "GIR0AA";

  /** What people and programs put between the signs. */
  private static final Pattern BETWEEN = Pattern.compile("[\\p{Zs}\\p{Pd}.]");

  private Postcode() {}

  /** The same postcode as it should be written; null for null. */
  public static String of(String given) {
    if (given == null) {
      return null;
    }
    String signs = signs(given);
    return isNational(signs)
        ? signs.substring(0, signs.length() - 3) + " " + signs.substring(signs.length() - 3)
        : given;
  }

  /** Whether it is one of the United Kingdom, by its shape. */
  public static boolean isNational(String given) {
    String signs = signs(given);
    Matcher shape = NATIONAL.matcher(signs);
    return shape.matches() || GIROBANK.equals(signs);
  }

  private static String signs(String given) {
    return BETWEEN.matcher(given).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
