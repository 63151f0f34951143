package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which contacts of a Common Transfer File are the same person: in doubt two stay two. */
class CtfContactsTest {
  private static final String HOME = "<AddressAsPupil>true</AddressAsPupil>";
  private static final String MOBILE = phone("M", "07700 900201");

  /** Two pupils at one address, with these contacts; what each contact came to be known by. */
  private static List<String> ids(String ofTheFirst, String ofTheSecond) throws Exception {
    return written(ofTheFirst, ofTheSecond).rows("contacts.csv", "Contact ID");
  }

  private static SmallCtf.Written written(String ofTheFirst, String ofTheSecond) throws Exception {
    SmallCtf ctf = new SmallCtf();
    String pupils = ctf.xml().substring(ctf.xml().indexOf("<Pupil>"));
    return ctf.replace(
            pupils,
            pupil("C900202915001", ofTheFirst)
                + pupil("R900202915002", ofTheSecond)
                + "</CTFpupilData></CTfile>")
        .written();
  }

  private static String pupil(String upn, String contacts) {
    return "<Pupil><UPN>%s</UPN><Surname>Vale</Surname><Forename>Child</Forename><DOB>2015-01-01</DOB><Address><AddressLines><AddressLine1>1 Tarn Row</AddressLine1></AddressLines><PostCode>LK5 1AB</PostCode></Address><Contacts>%s</Contacts></Pupil>\n"
        .formatted(upn, contacts);
  }

  private static String contact(String title, String forename, String relationship, String more) {
    String given = forename.isEmpty() ? "" : "<Forename>" + forename + "</Forename>";
    return "<Contact><Title>%s</Title><Surname>Vale</Surname>%s<Relationship>%s</Relationship>%s</Contact>\n"
        .formatted(title, given, relationship, more);
  }

  private static String phone(String type, String number) {
    return "<Phones><Phone><TelephoneType>%s</TelephoneType><PhoneNo>%s</PhoneNo></Phone></Phones>"
        .formatted(type, number);
  }

  private static String email(String address) {
    return "<Email>" + address + "</Email>";
  }

  private static void same(String one, String other) throws Exception {
    assertThat(ids(one, other)).hasSize(2).containsOnly(ids(one, other).get(0));
  }

  private static void different(String one, String other) throws Exception {
    assertThat(ids(one, other)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void a_shared_address_number_or_mail_shows_that_two_are_one() throws Exception {
    String karen = contact("Mrs", "Karen", "PAM", HOME);
    same(karen, contact("Ms", "KAREN", "STM", HOME));
    same(
        contact("", "Zoë", "PAM", MOBILE),
        contact("", "Zoe", "PAM", phone("M", "+44 7700 900201")));
    same(
        contact("", "Karen", "PAM", email("K.Vale@example.org")),
        contact("", "Karen", "PAM", email("k.vale@example.org")));
  }

  @Test
  void the_same_name_with_nothing_shared_is_two_people() throws Exception {
    different(contact("Mr", "John", "PAF", ""), contact("Mr", "John", "PAF", ""));
    different(contact("Mr", "John", "PAF", MOBILE), contact("Mr", "John", "PAF", HOME));
  }

  @Test
  void what_many_share_shows_nothing() throws Exception {
    String work = phone("W", "01632 960001");
    different(contact("Mr", "John", "PAF", work), contact("Mr", "John", "PAF", work));
    String zeros = phone("H", "00000 000000");
    different(contact("Mr", "John", "PAF", zeros), contact("Mr", "John", "PAF", zeros));
    String none = email("none@none.com");
    different(contact("Mr", "John", "PAF", none), contact("Mr", "John", "PAF", none));
  }

  @Test
  void another_name_at_the_same_address_is_another_person() throws Exception {
    different(contact("Mr", "John", "PAF", HOME), contact("Mrs", "Jane", "PAM", HOME));
  }

  /** "Mr J Vale" and "Mrs J Vale" of one house. */
  @Test
  void an_initial_or_no_forename_is_no_name_to_know_somebody_by() throws Exception {
    different(contact("Mr", "J", "PAF", HOME), contact("Mrs", "J", "PAM", HOME));
    different(contact("Mr", "", "PAF", HOME), contact("Mrs", "", "PAM", HOME));
    same(contact("Mr", "J", "PAF", HOME), contact("Mr", "J", "PAF", HOME));
  }

  /** The father and the grandfather of one name, in one house. */
  @Test
  void where_a_pupil_has_two_of_the_name_they_stay_two_everywhere() throws Exception {
    String father = contact("Mr", "John", "PAF", HOME);
    String grandfather = contact("Mr", "John", "REL", HOME);
    List<String> ids = ids(father + grandfather, father + grandfather);

    assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
    assertThat(ids.get(1)).isEqualTo(ids.get(3));
    assertThat(ids(grandfather + father, father + grandfather).get(1)).isEqualTo(ids.get(0));
    assertThat(written(father + grandfather, "").findings().get(1).message())
        .contains("two contacts called John Vale", "two people", "restriction");
  }

  @Test
  void the_same_person_twice_with_one_pupil_has_one_row_and_the_office_is_told() throws Exception {
    String karen = contact("Mrs", "Karen", "PAM", MOBILE);
    SmallCtf.Written written = written(karen + karen, "");

    assertThat(written.rows("contacts.csv", "Contact ID")).hasSize(1);
    assertThat(written.rows("users.csv", "role")).containsExactly("student", "relative", "student");
    assertThat(written.findings().get(1).message()).contains("twice", "Karen Vale", "Child Vale");
  }

  @Test
  void ids_do_not_change_with_order_address_or_number() throws Exception {
    String john = contact("Mr", "John", "PAF", HOME);
    List<String> before = ids(john + contact("Mrs", "Karen", "PAM", HOME), "");
    List<String> after = ids(contact("Ms", "Karen", "PAM", MOBILE) + john, "");

    assertThat(new ArrayList<>(after)).containsExactly(before.get(1), before.get(0));
  }

  @Test
  void a_contact_or_pupil_without_a_name_is_left_out_and_told() throws Exception {
    SmallCtf.Written written =
        written("<Contact><Order>1</Order></Contact>" + contact("", "Karen", "PAM", ""), "");

    assertThat(written.rows("contacts.csv", "Contact Forename")).containsExactly("Karen");
    assertThat(written.told().get(0)).startsWith("REFUSED|").contains("Pupil/Contacts/Contact|");
    SmallCtf nameless =
        new SmallCtf().replaceFirst("<Surname>Vale</Surname>\n      <Forename>Hugo</Forename>", "");
    assertThat(nameless.written().rows("users.csv", "givenName")).doesNotContain("Hugo", "Ida");
    assertThat(nameless.written().findings().get(1).message()).contains("no name", "left out");
  }

  @Test
  void without_a_upn_names_and_birthday_tell_who_a_pupil_is() throws Exception {
    String upn = "<UPN>C900202915001</UPN>";
    SmallCtf.Written without = new SmallCtf().replace(upn, "").written();
    String id = without.rows("users.csv", "sourcedId").get(0);

    assertThat(id).startsWith("ctf-");
    assertThat(
            new SmallCtf()
                .replace(upn, "<UPN>unknown</UPN>")
                .written()
                .rows("users.csv", "sourcedId"))
        .startsWith(id);
    assertThat(
            new SmallCtf()
                .replace(upn, "")
                .replace("Isabella", "ISABELLA")
                .written()
                .rows("users.csv", "sourcedId"))
        .startsWith(id);
    assertThat(without.told().get(0)).startsWith("WARNING|").contains("Pupil/UPN");
    SmallCtf.Written unborn =
        new SmallCtf().replace(upn, "").replace("<DOB>2015-12-31</DOB>", "").written();
    assertThat(unborn.rows("users.csv", "givenName")).doesNotContain("Isabella");
    assertThat(unborn.findings().get(1).message()).contains("Isabella", "date of birth");
  }

  @Test
  void a_childminder_at_the_pupils_address_has_no_care_of_the_child() throws Exception {
    SmallCtf.Written written =
        written(contact("", "Denise", "CHM", HOME) + contact("", "Karen", "PAM", HOME), "");

    assertThat(written.rows("contacts.csv", "Relationship", "Lives With", "Address Line 1"))
        .containsExactly("Childminder||1 Tarn Row", "Mother|Yes|1 Tarn Row");
    assertThat(written.findings().get(1).message()).contains("Denise", "not the care");
  }

  @Test
  void what_is_neither_yes_nor_no_counts_as_not_known_and_is_told() throws Exception {
    SmallCtf.Written written =
        new SmallCtf()
            .replace("<Responsibility>Y<", "<Responsibility>perhaps<")
            .replaceFirst("<Order>1<", "<Order>first<")
            .written();

    assertThat(
            written.rows(
                "contacts.csv", "Contact Forename", "Contact Priority", "Parental Responsibility"))
        .startsWith("Karen||Yes", "Steven|2|");
    assertThat(written.told())
        .anyMatch(told -> told.matches("WARNING.*Contact/Responsibility.perhaps"))
        .anyMatch(told -> told.matches("WARNING.*Contact/Order.first"));
  }

  @Test
  void in_care_of_nobody_knows_whom_is_told() throws Exception {
    SmallCtf.Written written =
        new SmallCtf().replace("<CareAuthority>900</CareAuthority>", "").written();

    assertThat(written.rows("contacts.csv", "Contact Surname"))
        .noneMatch(n -> n.contains("uthority"));
    assertThat(written.findings().get(1).message()).contains("Hugo Vale", "local authority");
    assertThat(
            new SmallCtf()
                .replace("<InCare>true", "<InCare>false")
                .written()
                .rows("contacts.csv", "Contact Surname"))
        .noneMatch(n -> n.contains("uthority"));
  }
}
