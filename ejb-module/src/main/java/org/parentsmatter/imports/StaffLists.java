package org.parentsmatter.imports;

/**
 * Staff whom a list of staff brought, not OneRoster. Only the next list can take them away: an
 * export of pupils does not know them.
 */
public final class StaffLists {
  /** How the ids of such staff begin. */
  public static final String PREFIX = "staff-list-";

  private StaffLists() {}

  /** Whether somebody with this id came by a list. */
  public static boolean isFromList(String sourceId) {
    return sourceId.startsWith(PREFIX);
  }

  /** Whether the identifier is the school's own, and not the id that stands in for one. */
  public static boolean hasIdentifier(String sourceId, String identifier) {
    return !identifier.isEmpty() && !identifier.equals(sourceId);
  }
}
