package org.parentsmatter.imports;

import java.util.Locale;

/**
 * What a OneRoster role makes of a user here. A user of version 1.2 may have several.
 *
 * @param pupil YES or NO
 * @param parent PARENT, GUARDIAN or OTHER_RELATIVE; null when it is not a parent's role
 * @param staff TEACHER, ADMINISTRATOR or AIDE; null when it is not a staff role
 */
record OneRosterRole(String pupil, String parent, String staff) {
  static final OneRosterRole NONE = new OneRosterRole("NO", null, null);

  static OneRosterRole of(String role) {
    String word = role == null ? "" : role.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "student" -> new OneRosterRole("YES", null, null);
      case "parent" -> new OneRosterRole("NO", "PARENT", null);
      case "guardian" -> new OneRosterRole("NO", "GUARDIAN", null);
      case "relative" -> new OneRosterRole("NO", "OTHER_RELATIVE", null);
      case "teacher", "counselor" -> new OneRosterRole("NO", null, "TEACHER");
      case "administrator", "districtadministrator", "siteadministrator", "principal" ->
          new OneRosterRole("NO", null, "ADMINISTRATOR");
      case "aide", "proctor" -> new OneRosterRole("NO", null, "AIDE");
      default -> NONE;
    };
  }

  boolean known() {
    return !equals(NONE);
  }
}
