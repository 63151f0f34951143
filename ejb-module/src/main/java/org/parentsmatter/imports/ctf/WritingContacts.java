package org.parentsmatter.imports.ctf;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes down what a contact is to a pupil, and where he or she can be reached. */
final class WritingContacts {
  private final Told told;
  private final CsvOut out;

  WritingContacts(Told told, CsvOut out) {
    this.told = told;
    this.out = out;
  }

  void authority(String pupilId, CtfPupil pupil, CareAuthority authority) throws IOException {
    Map<String, String> row = row(pupilId, pupil, authority.id());
    row.put("Contact Surname", authority.name());
    row.put("Relationship", "Local authority");
    out.row(pupil.facts().value("CareAuthority").line(), row);
  }

  /**
   * Writes one contact of a pupil.
   *
   * @param language spoken at the pupil's home; null when the file does not know
   */
  void write(String pupilId, CtfPupil pupil, String id, CtfContact contact, String language)
      throws IOException, SQLException {
    CtfFacts facts = contact.facts();
    Map<String, String> row = row(pupilId, pupil, id);
    row.put("Contact Forename", facts.text("Forename"));
    row.put("Contact Surname", facts.text("Surname"));
    row.put("Relationship", relationship(facts.value("Relationship"), contact, pupil));
    row.put(Columns.TITLE, facts.text("Title"));
    row.put(Columns.PRIORITY, priority(facts.value("Order"), contact, pupil));
    row.put(Columns.RESPONSIBILITY, responsibility(facts.value("Responsibility"), contact, pupil));
    row.put(Columns.MOBILE, contact.phone("M"));
    row.put(Columns.HOME, contact.phone("H"));
    row.put(Columns.EMAIL, facts.text("Email"));
    if (livesWith(contact, pupil)) {
      row.put(Columns.LIVES_WITH, "Yes");
      row.put(Columns.LANGUAGE, language);
    }
    address(contact, pupil, row);
    out.row(facts.element().line(), row);
  }

  private static Map<String, String> row(String pupilId, CtfPupil pupil, String contactId) {
    Map<String, String> row = new HashMap<>();
    row.put("Pupil ID", pupilId);
    row.put("Pupil Forename", pupil.facts().text("Forename"));
    row.put("Pupil Surname", pupil.facts().text("Surname"));
    row.put("Contact ID", contactId);
    return row;
  }

  /** The words for a code; a code nobody knows stays as it came. */
  private String relationship(CtfValue code, CtfContact contact, CtfPupil pupil)
      throws SQLException {
    CtfRelationship known = CtfRelationship.of(code.text()).orElse(null);
    if (known == null && code.text() != null) {
      told.note(
          code,
          "The DfE has no such code for a relationship. It was taken as it came: unless the word is one that contacts.csv may have, %s counts as another contact of %s. Give the relationship in your MIS."
              .formatted(contact.name(), pupil.name()));
    }
    return known == null ? code.text() : known.words();
  }

  private String priority(CtfValue order, CtfContact contact, CtfPupil pupil) throws SQLException {
    if (order.text() == null || order.text().matches("\\d{1,4}")) {
      return order.text();
    }
    told.warn(
        order,
        "This is not a whole number: the place of %s among the contacts of %s was left out."
            .formatted(contact.name(), pupil.name()));
    return null;
  }

  private String responsibility(CtfValue given, CtfContact contact, CtfPupil pupil)
      throws SQLException {
    String said = contact.facts().yesOrNo("Responsibility");
    if (said == null && given.text() != null) {
      told.warn(
          given,
          "This is neither true nor false: whether %s has parental responsibility for %s counts as not known."
              .formatted(contact.name(), pupil.name()));
    }
    return said;
  }

  /**
   * The file says so by giving the pupil's address. Of a childminder or a doctor it only says where
   * their post goes: they have no care of the child.
   */
  private boolean livesWith(CtfContact contact, CtfPupil pupil) throws SQLException {
    CtfValue code = contact.facts().value("Relationship");
    boolean byProfession =
        CtfRelationship.of(code.text()).filter(CtfRelationship::byProfession).isPresent();
    if (contact.asPupil() && byProfession) {
      told.note(
          code,
          "%s has the address of %s but, being a %s, not the care of the child."
              .formatted(
                  contact.name(),
                  pupil.name(),
                  CtfRelationship.valueOf(code.text().toUpperCase(Locale.ROOT)).words()));
    }
    return contact.asPupil() && !byProfession;
  }

  private void address(CtfContact contact, CtfPupil pupil, Map<String, String> row)
      throws SQLException {
    CtfAddress address = contact.address(pupil);
    if (contact.asPupil() && address.isEmpty()) {
      told.warn(
          contact.facts().element().at("Address"),
          "%s has the address of %s, but the pupil has none. Add it in your MIS; until then letters go home with the pupil."
              .formatted(contact.name(), pupil.name()));
    }
    row.put(Columns.LINE1, address.line1());
    row.put(Columns.LINE2, address.line2());
    row.put(Columns.TOWN, address.town());
    row.put(Columns.COUNTY, address.county());
    row.put(Columns.POSTCODE, address.postcode());
  }
}
