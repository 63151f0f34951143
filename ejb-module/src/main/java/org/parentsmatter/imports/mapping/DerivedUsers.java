package org.parentsmatter.imports.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.imports.ExportFile;

/**
 * The users.csv, and the demographics.csv, of a school whose report on pupils and contacts is all
 * there is. A contact's role is "relative", which makes nobody a parent: only the report's word for
 * the relationship can. Staff, of whom the report does not speak, stay who they are.
 */
final class DerivedUsers implements AutoCloseable {
  static final String PUPIL = "pupil-";
  static final String CONTACT = "contact-";

  private static final List<String> HEADINGS =
      List.of("sourcedId", "role", "givenName", "familyName", "identifier", "email", "grades");

  private final ColumnMapping mapping;
  private final CsvFile users;
  private final CsvFile births;
  private final boolean preferred;
  private final Set<String> written = new HashSet<>();

  DerivedUsers(ColumnMapping mapping, Path folder) throws IOException {
    this.mapping = mapping;
    preferred = mapping.has(Field.PUPIL_PREFERRED_FORENAME);
    List<String> headings = new ArrayList<>(HEADINGS);
    if (preferred) {
      headings.add("preferredGivenName");
    }
    users = new CsvFile(folder.resolve(ExportFile.USERS.fileName()), headings);
    births =
        mapping.has(Field.PUPIL_BIRTH_DATE)
            ? new CsvFile(
                folder.resolve(ExportFile.DEMOGRAPHICS.fileName()),
                List.of("sourcedId", "birthDate"))
            : null;
  }

  /** Writes those who work at the school as they are known. */
  void staff(List<StaffKnown> staff) throws IOException {
    for (StaffKnown one : staff) {
      write(
          one.sourceId(),
          one.role(),
          one.givenName(),
          one.familyName(),
          one.identifier(),
          one.email(),
          "",
          "");
    }
  }

  /**
   * Writes the pupil and the contact of a row, each the first time.
   *
   * @param contactId null when the row has no contact
   */
  void add(ForeignRow row, String contactId) throws IOException {
    String pupil = mapping.value(row, Field.PUPIL_ID);
    if (!pupil.isEmpty() && written.add(PUPIL + pupil)) {
      write(
          PUPIL + pupil,
          "student",
          mapping.value(row, Field.PUPIL_FORENAME),
          mapping.value(row, Field.PUPIL_SURNAME),
          pupil,
          "",
          mapping.value(row, Field.YEAR),
          mapping.value(row, Field.PUPIL_PREFERRED_FORENAME));
      if (births != null) {
        births.write(List.of(PUPIL + pupil, mapping.value(row, Field.PUPIL_BIRTH_DATE)));
      }
    }
    if (!pupil.isEmpty() && contactId != null && written.add(CONTACT + contactId)) {
      write(
          CONTACT + contactId,
          "relative",
          mapping.value(row, Field.CONTACT_FORENAME),
          mapping.value(row, Field.CONTACT_SURNAME),
          contactId,
          "",
          "",
          "");
    }
  }

  private void write(
      String sourcedId,
      String role,
      String givenName,
      String familyName,
      String identifier,
      String email,
      String grades,
      String preferredName)
      throws IOException {
    List<String> cells =
        new ArrayList<>(List.of(sourcedId, role, givenName, familyName, identifier, email, grades));
    if (preferred) {
      cells.add(preferredName);
    }
    users.write(cells);
  }

  @Override
  public void close() throws IOException {
    users.close();
    if (births != null) {
      births.close();
    }
  }
}
