package org.parentsmatter.imports.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of a report on pupils and contacts as a row of contacts.csv. */
final class ContactShape implements RowShape {
  private static final Map<Field, String> HEADINGS = new EnumMap<>(Field.class);
  private static final List<String> ADDRESS =
      List.of("Address Line 1", "Address Line 2", "Town", "County", "Postcode");

  static {
    HEADINGS.put(Field.PUPIL_ID, "Pupil ID");
    HEADINGS.put(Field.PUPIL_FORENAME, "Pupil Forename");
    HEADINGS.put(Field.PUPIL_SURNAME, "Pupil Surname");
    HEADINGS.put(Field.YEAR, "Year");
    HEADINGS.put(Field.TUTOR_GROUP, "Tutor Group");
    HEADINGS.put(Field.CONTACT_ID, "Contact ID");
    HEADINGS.put(Field.CONTACT_TITLE, "Contact Title");
    HEADINGS.put(Field.CONTACT_FORENAME, "Contact Forename");
    HEADINGS.put(Field.CONTACT_SURNAME, "Contact Surname");
    HEADINGS.put(Field.RELATIONSHIP, "Relationship");
    HEADINGS.put(Field.PARENTAL_RESPONSIBILITY, "Parental Responsibility");
    HEADINGS.put(Field.LIVES_WITH, "Lives With");
    HEADINGS.put(Field.EMERGENCY_CONTACT, "Emergency Contact");
    HEADINGS.put(Field.PRIORITY, "Contact Priority");
    HEADINGS.put(Field.MOBILE, "Mobile");
    HEADINGS.put(Field.HOME_TELEPHONE, "Home Telephone");
    HEADINGS.put(Field.EMAIL, "Email");
    HEADINGS.put(Field.HOME_LANGUAGE, "Home Language");
  }

  private final ColumnMapping mapping;
  private final List<Field> fields;
  private final AddressParts address;

  ContactShape(ColumnMapping mapping) {
    this.mapping = mapping;
    fields = HEADINGS.keySet().stream().filter(mapping::has).toList();
    address = new AddressParts(mapping);
  }

  /** An address is one thing: with any part of it the whole is told. */
  @Override
  public List<String> headings() {
    List<String> headings = new ArrayList<>(fields.stream().map(HEADINGS::get).toList());
    if (mapping.hasAny(Field.OF_ADDRESS)) {
      headings.addAll(ADDRESS);
    }
    return headings;
  }

  @Override
  public List<String> cells(ForeignRow row) {
    List<String> cells = new ArrayList<>();
    for (Field field : fields) {
      cells.add(mapping.value(row, field));
    }
    if (mapping.hasAny(Field.OF_ADDRESS)) {
      cells.addAll(address.of(row));
    }
    return cells;
  }
}
