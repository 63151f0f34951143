package org.parentsmatter.imports.mapping;

import java.util.List;
import java.util.Locale;

/**
 * A row of a list of staff as a row of users.csv, but for the ids, which depend on who is known.
 */
final class StaffShape implements RowShape {
  private static final List<String> ASSISTS =
      List.of("assist", "aide", "support", "cover", "technician");
  private static final List<String> ADMINISTERS =
      List.of(
          "admin",
          "office",
          "secretar",
          "business",
          "bursar",
          "clerk",
          "finance",
          "headteacher",
          "head teacher",
          "principal",
          "site");

  private final ColumnMapping mapping;

  StaffShape(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public List<String> headings() {
    return List.of("givenName", "familyName", "email", "role", "identifier");
  }

  @Override
  public List<String> cells(ForeignRow row) {
    return List.of(
        mapping.value(row, Field.STAFF_FORENAME),
        mapping.value(row, Field.STAFF_SURNAME),
        mapping.value(row, Field.STAFF_EMAIL),
        role(mapping.value(row, Field.STAFF_ROLE)),
        mapping.value(row, Field.STAFF_ID));
  }

  /**
   * The word that OneRoster has for a role of the school's own; a teacher where it says nothing.
   */
  static String role(String given) {
    String role = given.toLowerCase(Locale.ROOT);
    if (ASSISTS.stream().anyMatch(role::contains)) {
      return "aide";
    }
    return ADMINISTERS.stream().anyMatch(role::contains) ? "administrator" : "teacher";
  }
}
