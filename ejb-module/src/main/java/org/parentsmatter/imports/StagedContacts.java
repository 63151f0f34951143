package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.entitlement.Known;
import org.parentsmatter.entitlement.RelationshipKind;
import org.parentsmatter.spelling.WrittenName;

/** What OneRoster cannot say of a parent: address, relationship, responsibility, care. */
final class StagedContacts {
  private static final Pattern SAID_NOT_KNOWN = Pattern.compile("(?i)unknown|not known|n/?k|-|\\?");

  private StagedContacts() {}

  static StagedFile rows(SqlSession session) throws SQLException {
    return StagedFile.of(
        session,
        "stage_contact",
        "line_number, accepted, leads, pupil_key, contact_key, pupil_name, contact_name, pupil_given_key, pupil_family_key,"
            + " given_key, family_key, year_group, tutor_group, priority, title, kind,"
            + " kind_as_given, parental_responsibility, lives_with, emergency_contact,"
            + " has_address, address_line1, address_line2, town, county, postcode, mobile,"
            + " home_telephone, mobile_e164, home_telephone_e164, email, language",
        StagedContacts::row);
  }

  private static Object[] row(CsvRow row) throws SQLException, RowRefused {
    String kind = row.text("Relationship", 200);
    if (!RelationshipKind.knows(kind)) {
      row.code(
          "Relationship",
          kind,
          "Nobody knows this word for a relationship; it is kept and counts as another contact, who gets no letter. Use one of the words that are known in your MIS.");
    }
    String line1 = row.contact("Address Line 1", 200);
    String line2 = row.contact("Address Line 2", 200);
    String town = row.contact("Town", 200);
    String county = row.contact("County", 200);
    String postcode =
        NormalForms.postcode(
            row, "Postcode", row.contact("Postcode", 20), line1, line2, town, county);
    String mobile = row.contact("Mobile", 50);
    String telephone = row.contact("Home Telephone", 50);
    boolean address = Stream.of(line1, line2, town, postcode).anyMatch(Objects::nonNull);
    return new Object[] {
      row.line(),
      "YES",
      "NO",
      row.id("Pupil ID"),
      row.id("Contact ID"),
      name(row, "Pupil Forename", "Pupil Surname"),
      name(row, "Contact Forename", "Contact Surname"),
      NameKey.of(row.name("Pupil Forename", 150)),
      NameKey.of(row.name("Pupil Surname", 150)),
      NameKey.of(row.name("Contact Forename", 150)),
      NameKey.of(row.name("Contact Surname", 150)),
      row.year("Year"),
      row.text("Tutor Group", 100),
      row.number("Contact Priority"),
      row.text("Contact Title", 50),
      kind == null ? null : RelationshipKind.fromWords(kind).name(),
      kind,
      known(row, "Parental Responsibility"),
      known(row, "Lives With"),
      known(row, "Emergency Contact"),
      address ? "YES" : "NO",
      line1,
      line2,
      town,
      county,
      postcode,
      mobile,
      telephone,
      NormalForms.number(row, "Mobile", mobile),
      NormalForms.number(row, "Home Telephone", telephone),
      row.contact("Email", 200),
      language(row)
    };
  }

  private static String name(CsvRow row, String given, String family) {
    String name =
        Stream.of(row.text(given), row.text(family))
            .map(WrittenName::of)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? null : Findings.cut(name, 450);
  }

  private static String known(CsvRow row, String column) throws SQLException {
    String words = row.text(column);
    Known known = Known.fromWords(words);
    boolean said =
        known != Known.NOT_KNOWN || words == null || SAID_NOT_KNOWN.matcher(words).matches();
    if (!said) {
      row.warn(column, words, "This is neither Yes nor No and counts as not known.");
    }
    return known.name();
  }

  private static String language(CsvRow row) throws SQLException {
    String given = row.text("Home Language");
    if (given == null) {
      // Of a CTF, which has told already what it does not know.
      String ofPupil = row.text(ContactsSay.LANGUAGE_OF_PUPIL, 100);
      return ofPupil == null ? null : LanguageCode.of(ofPupil).orElse(ofPupil);
    }
    String code = LanguageCode.of(given).orElse(null);
    if (code == null) {
      row.code(
          "Home Language", given, "No language of this name or code is known; kept as it came.");
      return Findings.cut(given, 100);
    }
    return code;
  }
}
