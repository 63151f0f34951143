package org.parentsmatter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationFamiliesTest {

  @TempDir static Path folder;

  private static List<Map<String, String>> users;
  private static List<Map<String, String>> contacts;

  @BeforeAll
  static void writeTheSchool() throws IOException {
    DemonstrationSchool.writeTo(folder);
    users = ExportRows.of(folder.resolve("users.csv"));
    contacts = ExportRows.of(folder.resolve("contacts.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "Maureen, Pike, Grandmother, No, Yes",
    "Femi, Oyelaran, Step Father, No, Yes",
    "Craig, Dunn, Father, No, No",
    "Julie, Dunn, Aunt, No, No",
    "Brenda, Moss, Emergency Contact, No, No",
    "Sandra, Potts, Childminder, No, No",
    "Sandra, Potts, Mother, Yes, Yes",
    "'', Larkshire County Council, Local Authority, Yes, No",
    "Patricia, Odell, Foster Carer, No, Yes",
    "Rhys, Price, Uncle, Yes, No",
    "Gemma, Barrett, Step Mother, '', ''",
    "فاطمة, حداد, Mother, Yes, Yes",
    "强, 陈, Father, Yes, Yes",
    "Γιώργος, Παπαδόπουλος, Father, Yes, Yes",
    "Олена, Коваленко, Mother, Yes, Yes",
    "Anneke, van der Berg, Mother, Yes, Yes"
  })
  void hasTheFamiliesTheProductIsFor(
      String given, String family, String relationship, String responsibility, String livesWith) {
    assertThat(contacts)
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("Contact Forename", given)
                    .containsEntry("Contact Surname", family)
                    .containsEntry("Relationship", relationship)
                    .containsEntry("Parental Responsibility", responsibility)
                    .containsEntry("Lives With", livesWith));
  }

  @Test
  void putsFourSiblingsInThreeHouseholds() {
    Set<String> homes =
        contacts.stream()
            .filter(row -> row.get("Pupil Surname").equals("Hartley"))
            .filter(row -> row.get("Lives With").equals("Yes"))
            .map(row -> row.get("Address Line 1") + row.get("Address Line 2"))
            .collect(Collectors.toSet());

    assertThat(homes).hasSize(3);
    assertThat(pupilsOf("Joanne", "Hartley")).hasSize(4).isEqualTo(pupilsOf("Gareth", "Hartley"));
  }

  @Test
  void keepsTheChildrenOfTwoFathersApart() {
    assertThat(pupilsOf("Shanice", "Francis")).containsExactlyInAnyOrder("Kayla", "Tobias");
    assertThat(pupilsOf("Marlon", "Reid")).containsExactly("Kayla");
  }

  @Test
  void hasTwoPupilsOfOneNameAndBirthDateWithoutACommonParent() throws IOException {
    List<Map<String, String>> namesakes =
        withRole("student").stream()
            .filter(row -> row.get("givenName").equals("Mohammed"))
            .filter(row -> row.get("familyName").equals("Khan"))
            .toList();
    List<String> ids = namesakes.stream().map(row -> row.get("sourcedId")).toList();

    assertThat(namesakes).hasSize(2);
    assertThat(ExportRows.of(folder.resolve("demographics.csv")))
        .filteredOn(row -> ids.contains(row.get("sourcedId")))
        .extracting(row -> row.get("birthDate"))
        .containsExactly("2014-03-14", "2014-03-14");
    assertThat(namesakes.get(0).get("agentSourcedIds").split(",", -1))
        .doesNotContain(namesakes.get(1).get("agentSourcedIds").split(",", -1));
  }

  @Test
  void hasPupilsAndAParentWhoLeft() throws IOException {
    assertThat(users)
        .filteredOn(row -> row.get("status").equals("tobedeleted"))
        .extracting(row -> row.get("givenName"))
        .containsExactly("George", "Bilal");
    assertThat(users)
        .filteredOn(row -> row.get("enabledUser").equals("FALSE"))
        .extracting(row -> row.get("givenName"))
        .containsExactly("Lily");
    assertThat(
            ExportRows.of(folder.resolve("enrollments.csv")).stream()
                .filter(row -> !row.get("endDate").isEmpty())
                .map(row -> row.get("userSourcedId"))
                .distinct())
        .hasSize(1);
  }

  @Test
  void knowsARelativeAndAGuardianFromOneRosterAlone() {
    Set<String> inContacts =
        contacts.stream().map(row -> "con-" + row.get("Contact ID")).collect(Collectors.toSet());

    assertThat(withRole("parent", "guardian", "relative"))
        .filteredOn(row -> !inContacts.contains(row.get("sourcedId")))
        .extracting(row -> row.get("role"))
        .containsExactly("relative", "guardian");
  }

  @Test
  void hasParentsWithoutAnAddressAndParentsWhoShareAnEmail() {
    assertThat(contacts)
        .filteredOn(row -> row.get("Postcode").isEmpty())
        .extracting(row -> row.get("Contact Forename"))
        .contains("Stacey", "Kelly");
    assertThat(contacts)
        .filteredOn(row -> row.get("Email").equals("okonkwo.family@example.org"))
        .extracting(row -> row.get("Contact Forename"))
        .contains("Ngozi", "Chidi");
  }

  @Test
  void hasATeacherWhoIsAMotherToo() {
    assertThat(users)
        .filteredOn(row -> row.get("email").equals("r.marsh@larkfield.example"))
        .extracting(row -> row.get("role"))
        .containsExactly("teacher", "parent");
  }

  private static List<Map<String, String>> withRole(String... roles) {
    Collection<String> wanted = Set.of(roles);
    return users.stream().filter(row -> wanted.contains(row.get("role"))).toList();
  }

  private static Set<String> pupilsOf(String given, String family) {
    return contacts.stream()
        .filter(row -> row.get("Contact Forename").equals(given))
        .filter(row -> row.get("Contact Surname").equals(family))
        .map(row -> row.get("Pupil Forename"))
        .collect(Collectors.toSet());
  }
}
