package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** A Common Transfer File, written from the specification, becomes pupils, parents and ties. */
class CtfTest {
  @Test
  void it_becomes_the_files_that_an_import_reads() throws Exception {
    SmallCtf.Written written = new SmallCtf().written();

    assertThat(
            written.rows(
                "users.csv",
                "status",
                "role",
                "givenName",
                "familyName",
                "identifier",
                "grades",
                "preferredGivenName"))
        .containsExactly(
            "active|student|Isabella|O'Neill|C900202915001|5|Ella",
            "active|relative|Karen|O'Neill|||",
            "active|relative|Steven|Nash|||",
            "active|relative|Denise|Fowler|||",
            "active|student|Oliver|O'Neill|R900202915002|R|",
            "active|student|Hugo|Vale|C900202917003||",
            "active|relative||Local authority 900|||",
            "active|relative|Ida|Penn|||",
            "active|relative|Joan|Reed|||",
            "active|relative|Ann|Vale|||");
    assertThat(written.rows("demographics.csv", "sourcedId", "birthDate", "sex"))
        .containsExactly(
            "upn-C900202915001|2015-12-31|female",
            "upn-R900202915002|2018-02-03|male",
            "upn-C900202917003|2014-05-06|male");
    assertThat(
            written.rows(
                "contacts.csv",
                "Pupil ID",
                "Contact Title",
                "Contact Forename",
                "Contact Surname",
                "Contact Priority",
                "Relationship",
                "Parental Responsibility",
                "Lives With",
                "Home Language Of Pupil"))
        .containsExactly(
            "upn-C900202915001|Mrs|Karen|O'Neill|1|Mother|Yes|Yes|pa",
            "upn-C900202915001|Mr|Steven|Nash|2|Father|Yes||",
            "upn-C900202915001||Denise|Fowler|3|Childminder|No||",
            "upn-R900202915002|Ms|Karen|O’Neill|1|Mother|Yes|Yes|",
            "upn-R900202915002||Steven|Nash|2|Step-father|No||",
            "upn-C900202917003|||Local authority 900||Local authority|||",
            "upn-C900202917003|Mrs|Ida|Penn|1|Foster mother|No|Yes|QQQ",
            "upn-C900202917003||Joan|Reed|2|Social worker|No||",
            "upn-C900202917003||Ann|Vale|3|GDM|No||");
    assertThat(
            written.rows(
                "contacts.csv",
                "Address Line 1",
                "Address Line 2",
                "Town",
                "County",
                "Postcode",
                "Mobile",
                "Home Telephone",
                "Email"))
        .startsWith(
            "Flat 2|12 Tarn Row, Nether Beck|Thornbeck|Larkshire|LK5 1AB|07700 900201||karen@example.org",
            "The Barn|Mill Lane|Millbeck|Larkshire|LK7 2CD||01632 960960|",
            "4 High Street||Thornbeck||LK5 1ZZ|||")
        .contains("Rose Cottage, Church Lane||Thornbeck||LK5 3EF|||");
  }

  /** Everybody else has not left: a CTF speaks of the pupils in it and of nobody else. */
  @Test
  void its_manifest_calls_every_file_a_delta() throws Exception {
    SmallCtf.Written written = new SmallCtf().written();

    assertThat(Files.readString(written.folder().resolve("manifest.csv")))
        .contains("file.users,delta", "file.demographics,delta", "file.contacts,delta")
        .doesNotContain("bulk");
  }

  @Test
  void findings_name_file_line_element_and_value() throws Exception {
    SmallCtf ctf = new SmallCtf();
    SmallCtf.Written written = ctf.written();

    assertThat(written.told())
        .containsExactly(
            "NOTE|%d|Pupil/LookedAfter/CareAuthority|900".formatted(ctf.line("<CareAuthority>")),
            "NOTE|%d|Pupil/BasicDetails/Languages/Type/Language|QQQ".formatted(ctf.line(">QQQ<")),
            "NOTE|%d|Pupil/Contacts/Contact/Relationship|GDM".formatted(ctf.line(">GDM<")));
    assertThat(written.findings()).extracting(ImportFinding::file).containsOnly("small.xml");
    assertThat(written.findings().get(1).message()).contains("Hugo Vale", "name nor its address");
    assertThat(written.findings().get(3).message()).contains("Ann Vale", "Hugo Vale");
  }

  /** So that what a later step finds in a row leads to the element it was made of. */
  @Test
  void a_row_stands_in_the_line_its_element_has_in_the_xml() throws Exception {
    SmallCtf ctf = new SmallCtf();
    List<String> contacts = Files.readAllLines(ctf.written().folder().resolve("contacts.csv"));
    List<String> xml = ctf.xml().lines().toList();

    for (int i = 1; i < contacts.size(); i++) {
      if (!contacts.get(i).isEmpty() && !contacts.get(i).contains("Local authority")) {
        assertThat(xml.get(i)).contains("<Contact>");
      }
    }
    assertThat(contacts.get(ctf.line("<Surname>Fowler") - 3)).contains("Denise,Fowler");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_whole_way_into_the_tables(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    ImportCounts counts = school.take(new SmallCtf().file()).counts();

    assertThat(counts.pupilsAdded()).isEqualTo(3);
    assertThat(counts.parentsAdded()).isEqualTo(7);
    assertThat(school.findings()).hasSize(4).allMatch(f -> f.startsWith("NOTE|900_CTF_900.xml"));
    assertThat(
            school.rows(
                "select source_id, identifier, given_name, preferred_name, birth_date, year_group"
                    + " from pupil order by source_id"))
        .containsExactly(
            "upn-C900202915001|C900202915001|Isabella|Ella|2015-12-31|5",
            "upn-C900202917003|C900202917003|Hugo|-|2014-05-06|-",
            "upn-R900202915002|R900202915002|Oliver|-|2018-02-03|0");
    assertThat(
            school.rows(
                "select kind, title, given_name, family_name, address_line1, postcode, mobile,"
                    + " language from parent order by family_name, given_name"))
        .containsExactly(
            "PERSON|-|Denise|Fowler|4 High Street|LK5 1ZZ|-|-",
            "ORGANISATION|-|-|Local authority 900|-|-|-|-",
            "PERSON|Mr|Steven|Nash|The Barn|LK7 2CD|-|-",
            "PERSON|Mrs|Karen|O'Neill|Flat 2|LK5 1AB|07700 900201|pa",
            "PERSON|Mrs|Ida|Penn|Rose Cottage, Church Lane|LK5 3EF|-|QQQ",
            "PERSON|-|Joan|Reed|-|-|-|-",
            "PERSON|-|Ann|Vale|-|-|-|-");
    assertThat(
            school.rows(
                "select q.family_name, p.given_name, r.kind, r.kind_as_given, r.priority,"
                    + " r.parental_responsibility, r.lives_with from relationship r"
                    + " join pupil p on p.id = r.pupil_id join parent q on q.id = r.parent_id"
                    + " order by p.given_name, r.priority"))
        .containsExactlyInAnyOrder(
            "Penn|Hugo|FOSTER_CARER|Foster mother|1|NO|YES",
            "Reed|Hugo|OTHER|Social worker|2|NO|NOT_KNOWN",
            "Vale|Hugo|OTHER|GDM|3|NO|NOT_KNOWN",
            "Local authority 900|Hugo|LOCAL_AUTHORITY|Local authority|-|NOT_KNOWN|NOT_KNOWN",
            "O'Neill|Isabella|MOTHER|Mother|1|YES|YES",
            "Nash|Isabella|FATHER|Father|2|YES|NOT_KNOWN",
            "Fowler|Isabella|CHILDMINDER|Childminder|3|NO|NOT_KNOWN",
            "O'Neill|Oliver|MOTHER|Mother|1|YES|YES",
            "Nash|Oliver|STEP_PARENT|Step-father|2|NO|NOT_KNOWN");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_language_of_the_home_never_replaces_what_the_school_knows(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallCtf().file());
    school.run("update parent set language = 'ga' where given_name = 'Karen'");
    school.take(new SmallCtf().replace(">PNJ<", ">POL<").file());

    assertThat(school.rows("select language from parent where given_name = 'Karen'"))
        .containsExactly("ga");
  }

  /** It says whom another school knew: what this school knows of others, and of them, stays. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whoever_it_does_not_name_stays_and_no_tie_ends(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> before = school.rows("select source_id, left_on from pupil order by 1");

    ImportCounts counts = school.take(new SmallCtf().file()).counts();

    assertThat(counts.pupilsAdded()).isPositive();
    assertThat(counts.pupilsLeft() + counts.parentsLeft() + counts.relationshipsEnded()).isZero();
    assertThat(school.rows("select source_id, left_on from pupil order by 1")).containsAll(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_file_twice_changes_nothing(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallCtf().file());
    List<String> before = school.everything();

    assertThat(school.take(new SmallCtf().file()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }
}
