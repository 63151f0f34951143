package org.parentsmatter.letters;

import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;

/**
 * An audience to choose from.
 *
 * @param group under which heading it stands, for instance "Year group"
 * @param label as people read it, with how many pupils on roll it has, or families for a list
 */
public record AudienceChoice(AudienceKind kind, String value, String group, String label) {
  /** As an address holds it: {@code ALL}, {@code YEAR:8}. */
  public String code() {
    return value == null ? kind.name() : kind.name() + ":" + value;
  }

  /**
   * The audience that a code means.
   *
   * @throws LetterRunRefused when it means none
   */
  public static Audience audience(String code) {
    int colon = code.indexOf(':');
    try {
      return colon < 0
          ? new Audience(AudienceKind.valueOf(code), null)
          : new Audience(AudienceKind.valueOf(code.substring(0, colon)), code.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      throw new LetterRunRefused("Choose whose parents you write to.");
    }
  }
}
