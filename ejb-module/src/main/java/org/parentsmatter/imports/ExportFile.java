package org.parentsmatter.imports;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files an export may hold; others are not opened. */
public enum ExportFile {
  MANIFEST("manifest.csv", "propertyName", "value"),
  ORGS("orgs.csv", "sourcedId", "name"),
  USERS("users.csv", "sourcedId", "givenName", "familyName"),
  ROLES("roles.csv", "sourcedId", "userSourcedId", "role"),
  CLASSES("classes.csv", "sourcedId"),
  ENROLLMENTS("enrollments.csv", "sourcedId", "classSourcedId", "userSourcedId", "role"),
  DEMOGRAPHICS("demographics.csv", "sourcedId", "birthDate"),
  CONTACTS("contacts.csv", "Pupil ID", "Contact ID"),
  ATTENDANCE("attendance.csv", "Pupil ID"),
  ATTAINMENT("attainment.csv", "Pupil ID", "Date"),
  /** Says how the columns of a school's own report were read; the product writes it itself. */
  COLUMN_NOTES("column-notes.csv", "File", "Message");

  /** Files that OneRoster has as well and of which an import needs nothing. */
  private static final Set<String> NOT_NEEDED =
      Set.of(
          "academicsessions.csv",
          "categories.csv",
          "classresources.csv",
          "courseresources.csv",
          "courses.csv",
          "lineitemlearningobjectiveids.csv",
          "lineitems.csv",
          "lineitemscorescales.csv",
          "resources.csv",
          "resultlearningobjectiveids.csv",
          "results.csv",
          "resultscorescales.csv",
          "scorescales.csv",
          "userprofiles.csv",
          "userresources.csv");

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

  public String fileName() {
    return fileName;
  }

  /** The headings without which nothing can be made of the file. */
  public List<String> required() {
    return required;
  }

  /** Whether these are the headings of this file, as the import itself reads them. */
  public boolean isWhatItSays(Collection<String> headings) {
    Set<String> keys =
        headings.stream().map(heading -> meaning(CsvHeadings.key(heading))).collect(toSet());
    return required.stream().map(CsvHeadings::key).allMatch(keys::contains)
        && (figures().isEmpty() || figures().stream().anyMatch(keys::contains));
  }

  /** The columns of which one must be there, or the file says nothing at all. */
  private Set<String> figures() {
    return switch (this) {
      case ATTENDANCE -> Set.of("possiblesessions", "absences", "attendance");
      case ATTAINMENT -> Set.of("attainment", "effort", "readingage");
      default -> Set.of();
    };
  }

  /** Whether OneRoster has a file of this name, in lower case, that is not read. */
  static boolean isNotNeeded(String fileName) {
    return NOT_NEEDED.contains(fileName);
  }

  /** What a heading means, both as {@link CsvHeadings#key} writes them. */
  static String meaning(String key) {
    return ALSO.getOrDefault(key, key);
  }

  @Override
  public String toString() {
    return fileName;
  }
}
