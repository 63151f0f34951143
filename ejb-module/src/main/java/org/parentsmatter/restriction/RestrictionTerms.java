package org.parentsmatter.restriction;

import java.time.LocalDate;
import org.parentsmatter.entitlement.RestrictionScope;

/**
 * What an order or a decision says.
 *
 * @param from its first day; in the past is allowed
 * @param until its last day, or null for as long as nobody ends it
 * @param document where the document lies, for instance a case number; at most 200 characters, or
 *     null
 * @param notes at most 2,000 characters, or null
 */
public record RestrictionTerms(
    RestrictionKind kind,
    RestrictionScope scope,
    LocalDate from,
    LocalDate until,
    String document,
    String notes) {
  /** The longest reference to a document, in characters. */
  public static final int DOCUMENT_LENGTH = 200;

  /** The longest notes, in characters. */
  public static final int NOTES_LENGTH = 2000;

  /**
   * What somebody has entered: blanks are cut off and everything is checked. One that was lifted
   * the day it began ends the day before, so what is stored is not checked again.
   *
   * @throws RestrictionRefused when something is missing, too long or ends before it begins
   */
  public static RestrictionTerms entered(
      RestrictionKind kind,
      RestrictionScope scope,
      LocalDate from,
      LocalDate until,
      String document,
      String notes) {
    if (kind == null || scope == null) {
      throw new RestrictionRefused(
          "Choose what the restriction is based on and what it keeps back.");
    }
    if (from == null) {
      throw new RestrictionRefused("Enter the day from which the restriction applies.");
    }
    if (until != null && until.isBefore(from)) {
      throw new RestrictionRefused("The last day is before the first. Please check both days.");
    }
    return new RestrictionTerms(
        kind,
        scope,
        from,
        until,
        limited(document, DOCUMENT_LENGTH, "The document reference"),
        limited(notes, NOTES_LENGTH, "The notes"));
  }

  private static String limited(String text, int length, String what) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.length() > length) {
      throw new RestrictionRefused(
          what + " may have at most " + length + " characters. Please shorten it.");
    }
    return stripped.isEmpty() ? null : stripped;
  }
}
