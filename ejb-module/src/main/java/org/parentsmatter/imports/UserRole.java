package org.parentsmatter.imports;

/**
 * What a OneRoster role makes of a user here. A role that is nobody to the school's letters (a
 * guest, an application) is none of the three.
 *
 * @param parent PARENT, GUARDIAN or RELATIVE, else null
 * @param staff TEACHER, ADMINISTRATOR or AIDE, else null
 */
record UserRole(boolean isPupil, String parent, String staff) {
  static UserRole of(String role) {
    return switch (UserRows.word(role)) {
      case "student" -> new UserRole(true, null, null);
      case "parent" -> new UserRole(false, "PARENT", null);
      case "guardian" -> new UserRole(false, "GUARDIAN", null);
      case "relative" -> new UserRole(false, "RELATIVE", null);
      case "teacher" -> new UserRole(false, null, "TEACHER");
      case "administrator",
          "principal",
          "siteadministrator",
          "districtadministrator",
          "systemadministrator" ->
          new UserRole(false, null, "ADMINISTRATOR");
      case "aide", "counselor", "proctor" -> new UserRole(false, null, "AIDE");
      default -> new UserRole(false, null, null);
    };
  }
}
