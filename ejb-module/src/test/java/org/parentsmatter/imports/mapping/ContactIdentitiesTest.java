package org.parentsmatter.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parentsmatter.imports.Export;

/** Siblings share a parent; two people of one name do not become one. */
class ContactIdentitiesTest {
  private static final String HEADINGS =
      "UPN,Contact Title,Contact Forename,Contact Surname,Relation,Contact Street,Contact Postcode,"
          + "Contact Telephone,Contact Email\n";

  @Test
  void the_same_name_with_address_telephone_or_email_is_one_person() throws Exception {
    assertThat(
            people(
                "1,Ms,Karen,Vale,Mother,1 Tarn Row,LK5 1AB,01632 960101,",
                "2,Mrs,KAREN,Vale,Mother,,,+44 1632 960101,k@example.org",
                "3,,Karen,Vale,Step mother,,,,K@example.org",
                "4,Ms,Karen,Vale,Mother,2 Tarn Row,LK5 1AB,01632 960102,other@example.org"))
        .isEqualTo("1 1 1 2");
  }

  @Test
  void two_of_one_name_without_anything_in_common_stay_two() throws Exception {
    assertThat(
            people(
                "1,Mr,John,Smith,Father,1 Tarn Row,LK5 1AB,,",
                "2,Mr,John,Smith,Father,9 Low Road,LK5 1AD,,",
                "3,Mr,John,Smith,Father,,,,"))
        .isEqualTo("1 2 3");
  }

  @Test
  void father_and_grandfather_of_one_name_in_one_house_stay_two_for_every_child() throws Exception {
    assertThat(
            people(
                "1,Mr,John,Smith,Father,1 Tarn Row,LK5 1AB,,",
                "1,Mr,John,Smith,Grandfather,1 Tarn Row,LK5 1AB,,",
                "2,Mr,John,Smith,Father,1 Tarn Row,LK5 1AB,,"))
        .isEqualTo("1 2 3");
  }

  @Test
  void mr_and_mrs_with_initials_only_stay_two() throws Exception {
    assertThat(
            people(
                "1,Mr,J,Smith,Father,1 Tarn Row,LK5 1AB,,",
                "1,Mrs,J,Smith,Mother,1 Tarn Row,LK5 1AB,,",
                "2,Mr,J,Smith,Father,1 Tarn Row,LK5 1AB,,"))
        .isEqualTo("1 2 3");
    assertThat(
            people(
                "1,Mr,Alex,Smith,Father,1 Tarn Row,LK5 1AB,,",
                "2,Mrs,Alex,Smith,Mother,1 Tarn Row,LK5 1AB,,"))
        .isEqualTo("1 2");
  }

  @Test
  void a_number_that_everybody_has_proves_nothing() throws Exception {
    String[] rows = new String[12];
    for (int i = 0; i < 10; i++) {
      rows[i] = i + ",,Name" + i + ",Jones,Mother,,,01632 960000,";
    }
    rows[10] = "20,Mr,John,Smith,Father,,,01632 960000,";
    rows[11] = "21,Mr,John,Smith,Father,,,01632 960000,";
    assertThat(people(rows)).endsWith("11 12");
  }

  @Test
  void a_row_twice_is_one_person_and_ids_do_not_depend_on_the_order() throws Exception {
    String first = "1,Ms,Karen,Vale,Mother,1 Tarn Row,LK5 1AB,,";
    String second = "2,Ms,Karen,Vale,Mother,1 Tarn Row,LK5 1AB,,";
    assertThat(people(first, first, second)).isEqualTo("1 1 1");
    assertThat(ids(KnownContacts.nobody(), second, first).get(0))
        .isEqualTo(ids(KnownContacts.nobody(), first, second).get(0))
        .isNotEqualTo(ids(KnownContacts.nobody(), second).get(0));
  }

  @Test
  void an_authority_is_one_for_all_its_children() throws Exception {
    assertThat(
            people(
                "1,,,Larkshire Council,Local authority,County Hall,LK1 1AA,,",
                "2,,,Larkshire Council,Local authority,County Hall,LK1 1AA,,"))
        .isEqualTo("1 1");
  }

  /** The rows by who is who: the first person is 1. */
  private static String people(String... rows) throws Exception {
    List<String> ids = ids(KnownContacts.nobody(), rows);
    List<String> people = ids.stream().distinct().toList();
    return ids.stream().map(id -> "" + (people.indexOf(id) + 1)).collect(Collectors.joining(" "));
  }

  private static List<String> ids(KnownContacts known, String... rows) throws Exception {
    Reports reports = new Reports().with("r.csv", HEADINGS + String.join("\n", rows) + "\n");
    try (Export export = Export.open(reports.folder())) {
      Report report = Examined.look(export, Map.of()).reports().get(0);
      ColumnMapping mapping = report.mapping(report.guessed(true));
      ContactIdentities identities = new ContactIdentities();
      try (ForeignTable table = ForeignTable.open(export, "r.csv", "r.csv")) {
        for (ForeignRow row = table.next(); row != null; row = table.next()) {
          identities.add(Contact.of(mapping, new AddressParts(mapping), row));
        }
      }
      return identities.ids(known);
    }
  }
}
