package org.parentsmatter.imports;

import java.sql.SQLException;
import org.parentsmatter.spelling.Abroad;
import org.parentsmatter.spelling.Postcode;
import org.parentsmatter.spelling.TelephoneNumber;

/**
 * Puts what stands in a row into its normal form, and tells where it has none. A finding never
 * repeats how somebody can be reached: the address may be protected.
 */
final class NormalForms {
  private NormalForms() {}

  /** A number as machines write it; null when there is none or it cannot be called. */
  static String number(CsvRow row, String column, String given) throws SQLException {
    if (given == null) {
      return null;
    }
    TelephoneNumber number = TelephoneNumber.of(given);
    if (number.fault().isPresent()) {
      row.note(
          column,
          null,
          "This telephone number cannot be called: %s. It is kept and shown as it came; correct it in your MIS."
              .formatted(number.fault().get()));
    }
    return number.normal().orElse(null);
  }

  /**
   * A postcode as an envelope has it. Of another country any will do.
   *
   * @param lines the other lines of the address, which may name a country
   */
  static String postcode(CsvRow row, String column, String given, String... lines)
      throws SQLException {
    if (given != null && !Postcode.isNational(given) && !Abroad.isNamedIn(lines)) {
      row.note(
          column,
          null,
          "This is no postcode of the United Kingdom, and the address names no other country. It is kept as it came; correct it in your MIS, or give the country as the last line of the address.");
    }
    return Postcode.of(given);
  }
}
