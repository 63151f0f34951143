package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.Locale;
import org.parentsmatter.entitlement.RelationshipKind;

/** Reads the MIS's contacts: one row for each pupil and contact. */
final class ContactRows implements RowsInto {
  private final StagingBatch contacts;

  ContactRows(SqlSession session) throws SQLException {
    contacts =
        new StagingBatch(
            session,
            "stage_contact",
            "line_number",
            "accepted",
            "pupil_key",
            "contact_key",
            "pupil_name",
            "pupil_given_key",
            "pupil_family_key",
            "given_key",
            "family_key",
            "year_group",
            "tutor_group",
            "priority",
            "title",
            "kind",
            "kind_as_given",
            "parental_responsibility",
            "lives_with",
            "emergency_contact",
            "has_address",
            "address_line1",
            "address_line2",
            "town",
            "county",
            "postcode",
            "mobile",
            "home_telephone",
            "email",
            "language");
  }

  @Override
  public ExportFile file() {
    return ExportFile.CONTACTS;
  }

  @Override
  public void read(CsvRow row) throws RowRefused, SQLException {
    String relationship = row.text("Relationship", 200);
    String line1 = row.text("Address Line 1", 200);
    String line2 = row.text("Address Line 2", 200);
    String town = row.text("Town", 200);
    String county = row.text("County", 200);
    String postcode = row.text("Postcode", 20);
    contacts.add(
        row.line(),
        "YES",
        row.id("Pupil ID"),
        row.id("Contact ID"),
        name(row.text("Pupil Forename"), row.text("Pupil Surname")),
        NameKey.of(row.text("Pupil Forename")),
        NameKey.of(row.text("Pupil Surname")),
        NameKey.of(row.text("Contact Forename")),
        NameKey.of(row.text("Contact Surname")),
        YearGroup.of(row.text("Year")),
        row.text("Tutor Group", 100),
        row.number("Contact Priority"),
        row.text("Contact Title", 50),
        relationship == null ? null : RelationshipKind.fromWords(relationship).name(),
        relationship,
        known(row, "Parental Responsibility"),
        known(row, "Lives With"),
        known(row, "Emergency Contact"),
        UserRows.yes(line1 != null || line2 != null || town != null || postcode != null),
        line1,
        line2,
        town,
        county,
        postcode,
        row.text("Mobile", 50),
        row.text("Home Telephone", 50),
        row.text("Email", 200),
        LanguageCode.of(row.text("Home Language", 20)));
  }

  /** As it stands in the file, for a sentence about it. */
  private static String name(String given, String family) {
    String name = ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
    return name.length() > 400 ? name.substring(0, 400) : name;
  }

  /** Yes, no, or not known: an empty cell is no answer, and never a no. */
  private static String known(CsvRow row, String column) throws SQLException {
    String text = row.text(column);
    if (text == null) {
      return "NOT_KNOWN";
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "t", "1" -> "YES";
      case "no", "n", "false", "f", "0" -> "NO";
      case "not known", "unknown", "?", "-" -> "NOT_KNOWN";
      default -> {
        row.warn(column, text, "This is neither yes nor no, so it counts as not known.");
        yield "NOT_KNOWN";
      }
    };
  }

  @Override
  public void flush() throws SQLException {
    contacts.flush();
  }

  @Override
  public void close() throws SQLException {
    contacts.close();
  }
}
