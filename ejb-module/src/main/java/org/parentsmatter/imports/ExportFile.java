package org.parentsmatter.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files an export may hold; others are not opened. */
enum ExportFile {
  MANIFEST("manifest.csv", "propertyName", "value"),
  ORGS("orgs.csv", "sourcedId", "name"),
  USERS("users.csv", "sourcedId", "givenName", "familyName"),
  ROLES("roles.csv", "sourcedId", "userSourcedId", "role"),
  CLASSES("classes.csv", "sourcedId"),
  ENROLLMENTS("enrollments.csv", "sourcedId", "classSourcedId", "userSourcedId", "role"),
  DEMOGRAPHICS("demographics.csv", "sourcedId", "birthDate"),
  CONTACTS("contacts.csv", "Pupil ID", "Contact ID"),
  ATTENDANCE("attendance.csv", "Pupil ID");

  /** Headings that real files misspell or name differently, and what they mean. */
  private static final Map<String, String> ALSO = new HashMap<>();

  static {
    ALSO.put("prefferedgivenname", "preferredgivenname");
    ALSO.put("preferedgivenname", "preferredgivenname");
    ALSO.put("prefferredgivenname", "preferredgivenname");
    ALSO.put("studentid", "pupilid");
    ALSO.put("contactpostcode", "postcode");
    ALSO.put("telephone", "hometelephone");
    ALSO.put("homephone", "hometelephone");
    ALSO.put("mobilephone", "mobile");
    ALSO.put("emailaddress", "email");
    ALSO.put("language", "homelanguage");
    ALSO.put("priority", "contactpriority");
    ALSO.put("attendancepercent", "attendance");
  }

  private final String fileName;
  private final List<String> required;

  ExportFile(String fileName, String... required) {
    this.fileName = fileName;
    this.required = List.of(required);
  }

  String fileName() {
    return fileName;
  }

  /** The headings without which nothing can be made of the file. */
  List<String> required() {
    return required;
  }

  /** What a heading means, both as {@link CsvTable#key} writes them. */
  static String meaning(String key) {
    return ALSO.getOrDefault(key, key);
  }

  @Override
  public String toString() {
    return fileName;
  }
}
