package org.parentsmatter.imports.mapping;

import static org.parentsmatter.imports.mapping.FileKind.ATTENDANCE;
import static org.parentsmatter.imports.mapping.FileKind.CONTACTS;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a column of a school's own report may be. */
public enum Field {
  PUPIL_ID("Pupil: UPN or other ID", CONTACTS, ATTENDANCE, FileKind.ATTAINMENT),
  PUPIL_FORENAME("Pupil: forename", CONTACTS),
  PUPIL_PREFERRED_FORENAME("Pupil: preferred forename", CONTACTS),
  PUPIL_SURNAME("Pupil: surname", CONTACTS),
  PUPIL_BIRTH_DATE("Pupil: date of birth", CONTACTS),
  YEAR("Pupil: year group", CONTACTS),
  TUTOR_GROUP("Pupil: tutor group", CONTACTS),
  CONTACT_ID("Contact: ID", CONTACTS),
  CONTACT_TITLE("Contact: title", CONTACTS),
  CONTACT_FORENAME("Contact: forename", CONTACTS),
  CONTACT_SURNAME("Contact: surname", CONTACTS),
  RELATIONSHIP("Contact: relationship to the pupil", CONTACTS),
  PARENTAL_RESPONSIBILITY("Contact: parental responsibility", CONTACTS),
  LIVES_WITH("Contact: lives with the pupil", CONTACTS),
  EMERGENCY_CONTACT("Contact: emergency contact", CONTACTS),
  PRIORITY("Contact: priority", CONTACTS),
  ADDRESS("Contact: whole address in one cell", CONTACTS),
  FLAT("Contact: flat", CONTACTS),
  HOUSE_NAME("Contact: house name", CONTACTS),
  HOUSE_NUMBER("Contact: house number", CONTACTS),
  STREET("Contact: street", CONTACTS),
  ADDRESS_LINE_1("Contact: address line 1", CONTACTS),
  ADDRESS_LINE_2("Contact: address line 2", CONTACTS),
  LOCALITY("Contact: district or village", CONTACTS),
  TOWN("Contact: town", CONTACTS),
  COUNTY("Contact: county", CONTACTS),
  POSTCODE("Contact: postcode", CONTACTS),
  MOBILE("Contact: mobile", CONTACTS),
  HOME_TELEPHONE("Contact: telephone", CONTACTS),
  EMAIL("Contact: e-mail", CONTACTS),
  HOME_LANGUAGE("Contact: home language", CONTACTS),
  POSSIBLE_SESSIONS("Possible sessions", ATTENDANCE),
  ATTENDED_SESSIONS("Sessions attended", ATTENDANCE),
  ABSENCES("Absences, all of them", ATTENDANCE),
  AUTHORISED_ABSENCES("Authorised absences", ATTENDANCE),
  UNAUTHORISED_ABSENCES("Unauthorised absences", ATTENDANCE),
  ATTENDANCE_PERCENT("Attendance in per cent", ATTENDANCE),
  ABSENCE_PERCENT("Absence in per cent", ATTENDANCE),
  DATE("Date of the assessment", FileKind.ATTAINMENT),
  SUBJECT("Subject", FileKind.ATTAINMENT),
  ATTAINMENT("Attainment", FileKind.ATTAINMENT),
  EFFORT("Effort", FileKind.ATTAINMENT),
  READING_AGE("Reading age", FileKind.ATTAINMENT),
  STAFF_ID("Staff: identifier", FileKind.STAFF),
  STAFF_FORENAME("Staff: forename", FileKind.STAFF),
  STAFF_SURNAME("Staff: surname", FileKind.STAFF),
  STAFF_EMAIL("Staff: work e-mail", FileKind.STAFF),
  STAFF_ROLE("Staff: role", FileKind.STAFF);

  /** Which of them make an address; whoever gets them wrong writes to strangers. */
  static final List<Field> OF_ADDRESS =
      List.of(
          ADDRESS,
          FLAT,
          HOUSE_NAME,
          HOUSE_NUMBER,
          STREET,
          ADDRESS_LINE_1,
          ADDRESS_LINE_2,
          LOCALITY,
          TOWN,
          COUNTY,
          POSTCODE);

  private final String label;
  private final Set<FileKind> kinds;

  Field(String label, FileKind... kinds) {
    this.label = label;
    this.kinds = Set.of(kinds);
  }

  /** As pages say it. */
  public String label() {
    return label;
  }

  /** What the columns of a report of this kind may be. */
  public static List<Field> of(FileKind kind) {
    return Arrays.stream(values()).filter(field -> field.kinds.contains(kind)).toList();
  }
}
