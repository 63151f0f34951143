package org.parentsmatter.imports.ctf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns a file has something for. An element that stands nowhere in it says nothing, so it
 * becomes no column: an empty cell would take away what the school knows.
 */
final class Columns {
  static final String PREFERRED_NAME = "preferredGivenName";
  static final String YEAR = "grades";

  /** Of a row that says of somebody that he or she has left: the day. */
  static final String LEFT = "dateLastModified";

  static final String TITLE = "Contact Title";
  static final String PRIORITY = "Contact Priority";
  static final String RESPONSIBILITY = "Parental Responsibility";
  static final String LIVES_WITH = "Lives With";
  static final String MOBILE = "Mobile";
  static final String HOME = "Home Telephone";
  static final String EMAIL = "Email";
  static final String LANGUAGE = "Home Language Of Pupil";
  static final String LINE1 = "Address Line 1";
  static final String LINE2 = "Address Line 2";
  static final String TOWN = "Town";
  static final String COUNTY = "County";
  static final String POSTCODE = "Postcode";

  private final Set<String> used = new HashSet<>();

  void see(CtfPupil pupil) {
    use(pupil.facts().has("PreferredForename"), PREFERRED_NAME);
    use(pupil.facts().has("NCyearActual"), YEAR);
    use(pupil.leaving() != null, LEFT);
    use(!pupil.languages().isEmpty(), LANGUAGE);
    for (CtfContact contact : pupil.contacts()) {
      use(contact.facts().has("Title"), TITLE);
      use(contact.facts().has("Order"), PRIORITY);
      use(contact.facts().has("Responsibility"), RESPONSIBILITY);
      use(contact.asPupil(), LIVES_WITH);
      use(contact.phone("M") != null, MOBILE);
      use(contact.phone("H") != null, HOME);
      use(contact.facts().has("Email"), EMAIL);
      use(!contact.address(pupil).isEmpty(), LINE1, LINE2, TOWN, COUNTY, POSTCODE);
    }
  }

  private void use(boolean there, String... columns) {
    if (there) {
      used.addAll(List.of(columns));
    }
  }

  List<String> users() {
    return headings(
        Stream.of(
            "sourcedId",
            "status",
            "role",
            "givenName",
            "familyName",
            "identifier",
            "agentSourcedIds"),
        Stream.of(YEAR, PREFERRED_NAME, LEFT));
  }

  List<String> demographics() {
    return List.of("sourcedId", "status", "birthDate", "sex");
  }

  List<String> contacts() {
    return headings(
        Stream.of(
            "Pupil ID",
            "Pupil Forename",
            "Pupil Surname",
            "Contact ID",
            "Contact Forename",
            "Contact Surname",
            "Relationship"),
        Stream.of(
            TITLE,
            PRIORITY,
            RESPONSIBILITY,
            LIVES_WITH,
            LINE1,
            LINE2,
            TOWN,
            COUNTY,
            POSTCODE,
            MOBILE,
            HOME,
            EMAIL,
            LANGUAGE));
  }

  private List<String> headings(Stream<String> always, Stream<String> whenUsed) {
    return Stream.concat(always, whenUsed.filter(used::contains)).toList();
  }
}
