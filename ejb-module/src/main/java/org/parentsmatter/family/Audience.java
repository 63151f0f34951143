package org.parentsmatter.family;

import java.util.Objects;

/**
 * Whose parents are to be written to. Its pupils are those that match; a letter names no other
 * pupil, not even a brother or sister in another year.
 *
 * @param value the year group, the tutor group, or the id of the list or family; null for all
 */
public record Audience(AudienceKind kind, String value) {
  public Audience {
    Objects.requireNonNull(kind, "An audience has a kind");
    if (kind != AudienceKind.ALL && (value == null || value.isBlank())) {
      throw new IllegalArgumentException("An audience by " + kind + " needs a value");
    }
    if (kind == AudienceKind.LIST || kind == AudienceKind.FAMILY) {
      Long.parseLong(value);
    }
  }

  /** The whole school. */
  public static Audience all() {
    return new Audience(AudienceKind.ALL, null);
  }

  /** One family, for instance for a preview. */
  public static Audience family(long familyId) {
    return new Audience(AudienceKind.FAMILY, Long.toString(familyId));
  }
}
