package org.parentsmatter.imports;

import java.util.List;
import java.util.Map;

/** The files of an export that the import knows, and the columns it cannot do without. */
enum ExportFile {
  USERS(
      "users.csv",
      List.of("sourcedId", "givenName", "familyName"),
      // A misspelling that real OneRoster 1.2 exports carry.
      Map.of("prefferedgivenname", "preferredgivenname")),
  ROLES("roles.csv", List.of("sourcedId", "userSourcedId", "role"), Map.of()),
  ORGS("orgs.csv", List.of("sourcedId", "name"), Map.of()),
  CLASSES("classes.csv", List.of("sourcedId"), Map.of()),
  ENROLLMENTS(
      "enrollments.csv", List.of("sourcedId", "classSourcedId", "userSourcedId", "role"), Map.of()),
  DEMOGRAPHICS("demographics.csv", List.of("sourcedId"), Map.of()),
  CONTACTS(
      "contacts.csv",
      List.of("Pupil ID", "Contact ID"),
      Map.of("language", "homelanguage", "telephone", "hometelephone", "title", "contacttitle")),
  ATTENDANCE("attendance.csv", List.of("Pupil ID"), Map.of());

  private final String fileName;
  private final List<String> required;
  private final Map<String, String> otherNames;

  ExportFile(String fileName, List<String> required, Map<String, String> otherNames) {
    this.fileName = fileName;
    this.required = required;
    this.otherNames = otherNames;
  }

  String fileName() {
    return fileName;
  }

  /** Headings without which the file cannot be read. */
  List<String> required() {
    return required;
  }

  /** The heading under which the import looks for a column, for the heading as it was given. */
  String column(String key) {
    return otherNames.getOrDefault(key, key);
  }
}
