package org.parentsmatter.drafting.web;

import java.util.Optional;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;

/**
 * Families to choose from.
 *
 * @param code as an address holds it: {@code ALL}, {@code YEAR:8}
 * @param group under which heading it stands
 * @param label as people read it
 */
public record AudienceOption(String code, String group, String label) {
  static AudienceOption of(AudienceKind kind, String value, String label) {
    return new AudienceOption(
        value == null ? kind.name() : kind.name() + ":" + value, kind.label(), label);
  }

  /** The audience that a code means; empty when it means none. */
  static Optional<Audience> audience(String code) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    int colon = code.indexOf(':');
    try {
      return Optional.of(
          colon < 0
              ? new Audience(AudienceKind.valueOf(code), null)
              : new Audience(
                  AudienceKind.valueOf(code.substring(0, colon)), code.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
