package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/**
 * A column that a later file does not have says nothing: above all it makes nobody a parent. A
 * column that is there says what stands in it, also when that is nothing.
 */
class ThinnerContactsTest {
  private static final String[] ADDRESS = {
    "Address Line 1", "Address Line 2", "Town", "County", "Postcode"
  };

  /** Doris, whom OneRoster calls a parent, is the childminder. */
  private static SmallExport withChildminder() {
    return new SmallExport()
        .replace("users.csv", "con-3,,,TRUE,org-1,relative", "con-3,,,TRUE,org-1,parent")
        .append(
            "contacts.csv",
            "1102,Oliver,Nash,0,5B,2,2003,Mrs,Doris,Nash,Childminder,No,No,9 Low Road,,Thornbeck,"
                + "Larkshire,LK5 1AD,07700 900203,01632 960203,d@example.org,en");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_childminder_stays_one_when_the_column_relationship_is_gone(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(withChildminder().folder());
    List<String> before = school.everything();

    SmallExport thinner = withChildminder().withoutColumns("contacts.csv", "Relationship");
    assertThat(school.take(thinner.folder()).changed()).isFalse();
    assertThat(kinds(school)).contains("con-3|CHILDMINDER|Childminder|CONTACTS");

    SmallExport empty = withChildminder().replace("contacts.csv", "Nash,Childminder,", "Nash,,");
    assertThat(school.take(empty.folder()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void without_any_word_about_the_relationship_the_role_of_oneroster_counts(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        withChildminder()
            .replace("contacts.csv", "Vale,Mother,", "Vale,,")
            .withoutColumns("contacts.csv", "Parental Responsibility", "Lives With")
            .folder());

    assertThat(kinds(school))
        .containsExactly(
            "con-1|PARENT|-|ONEROSTER",
            "con-2|FATHER|Father|CONTACTS",
            "con-3|CHILDMINDER|Childminder|CONTACTS");
    assertThat(facts(school))
        .containsExactly(
            "con-1|1|NOT_KNOWN|NOT_KNOWN|NOT_KNOWN",
            "con-2|1|NOT_KNOWN|NOT_KNOWN|NOT_KNOWN",
            "con-3|2|NOT_KNOWN|NOT_KNOWN|NOT_KNOWN");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void when_a_second_row_about_the_two_names_a_relationship_the_role_of_oneroster_does_not_count(
      DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("contacts.csv", "Vale,Mother,", "Vale,,")
            .append("contacts.csv", "1101,Ella,Vale,5,5A,2,2001,,Karen,Vale,Childminder,,,,,,,,,,,")
            .folder());

    assertThat(school.findings()).containsExactly("REFUSED|contacts.csv|4|Contact ID|2001");
    assertThat(kinds(school)).contains("con-1|NOT_KNOWN|-|ONEROSTER");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_known_of_responsibility_and_care_stays_while_the_columns_are_gone(
      DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        withChildminder().replace("contacts.csv", "Lives With", "Lives With,Emergency Contact");
    export.with(
        "contacts.csv",
        export.file("contacts.csv").replaceAll("(?m),(Yes|No),(Yes|No),", ",$1,$2,Yes,"));
    String full = export.file("contacts.csv");
    school.take(export.folder());
    assertThat(facts(school))
        .containsExactly("con-1|1|YES|YES|YES", "con-2|1|YES|NO|YES", "con-3|2|NO|NO|YES");

    for (String column :
        List.of("Parental Responsibility", "Lives With", "Emergency Contact", "Contact Priority")) {
      SmallExport thinner =
          export.with("contacts.csv", full).withoutColumns("contacts.csv", column);
      assertThat(school.take(thinner.folder()).changed()).as("without " + column).isFalse();
    }

    school.take(
        export
            .with("contacts.csv", full)
            .replace("contacts.csv", "Mother,Yes,Yes,Yes,", "Mother,,,,")
            .replace("contacts.csv", "5A,1,2001", "5A,,2001")
            .folder());
    assertThat(facts(school)).contains("con-1|-|NOT_KNOWN|NOT_KNOWN|NOT_KNOWN");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void title_address_and_telephone_stay_while_their_columns_are_gone(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export = withChildminder();
    school.take(export.folder());
    List<String> before = school.everything();

    for (String column :
        List.of(
            "Contact Title",
            "Address Line 1",
            "Address Line 2",
            "Town",
            "County",
            "Postcode",
            "Mobile",
            "Home Telephone",
            "Email",
            "Home Language")) {
      SmallExport thinner = withChildminder().withoutColumns("contacts.csv", column);
      assertThat(school.take(thinner.folder()).changed()).as("without " + column).isFalse();
    }
    assertThat(
            school
                .take(withChildminder().withoutColumns("contacts.csv", ADDRESS).folder())
                .changed())
        .isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_empty_cell_is_the_truth(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(withChildminder().folder());
    school.take(
        withChildminder()
            .replace(
                "contacts.csv",
                "9 Low Road,,Thornbeck,Larkshire,LK5 1AD,07700 900203,01632 960203,d@example.org,en",
                ",,,,,,,,")
            .replace("contacts.csv", "2003,Mrs,", "2003,,")
            .folder());

    assertThat(
            school.rows(
                "select title, address_line1, town, county, postcode, mobile, home_telephone,"
                    + " email, language from parent where source_id = 'con-3'"))
        .containsExactly("-|-|-|-|-|-|-|-|en");
  }

  /** A new postcode beside the old street would send the letter to strangers. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_missing_half_of_a_new_address_is_not_filled_from_the_old_one(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.take(
        new SmallExport()
            .replace("contacts.csv", "LK5 1AB", "LK9 9ZZ")
            .withoutColumns("contacts.csv", "Address Line 1", "County")
            .folder());

    assertThat(
            school.rows(
                "select address_line1, town, county, postcode from parent"
                    + " where source_id in ('con-1', 'con-2') order by source_id"))
        .containsExactly(
            "-|Thornbeck|-|LK9 9ZZ", "Flat 2, \"The Barn\"|Thornbeck|Larkshire|LK5 1AC");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void without_a_title_and_a_given_name_it_is_an_organisation_also_the_second_time(
      DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport council = new SmallExport().replace("users.csv", "Doris,Nash", ",Nash");
    school.take(
        new SmallExport()
            .append("contacts.csv", "1102,Oliver,Nash,0,5B,2,2003,Mrs,Doris,Nash,Aunt,,,,,,,,,,,")
            .folder());
    council.append("contacts.csv", "1102,Oliver,Nash,0,5B,2,2003,,,Nash,Aunt,,,,,,,,,,,");
    school.take(council.folder());

    assertThat(school.rows("select kind, title from parent where source_id = 'con-3'"))
        .containsExactly("ORGANISATION|-");
    assertThat(school.take(council.folder()).changed()).isFalse();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void other_files_may_lack_columns_too(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport named = new SmallExport();
    named.with(
        "users.csv",
        named.file("users.csv").replace("password\n", "password,preferredGivenName\n"));
    named.with("users.csv", named.file("users.csv").replaceAll("(?m)^(stu-1.*)$", "$1,Ellie"));
    school.take(named.folder());
    List<String> before = school.everything();
    assertThat(school.rows("select preferred_name from pupil order by source_id"))
        .containsExactly("Ellie", "-");

    assertThat(
            school
                .take(
                    new SmallExport()
                        .withoutColumns("users.csv", "email")
                        .withoutColumns(
                            "attendance.csv", "Possible Sessions", "Absences", "Attendance %")
                        .folder())
                .changed())
        .isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  private static List<String> kinds(ImportedSchool school) throws Exception {
    return school.rows(
        "select q.source_id, r.kind, r.kind_as_given, r.source from relationship r"
            + " join parent q on q.id = r.parent_id order by q.source_id");
  }

  private static List<String> facts(ImportedSchool school) throws Exception {
    return school.rows(
        "select q.source_id, r.priority, r.parental_responsibility, r.lives_with,"
            + " r.emergency_contact from relationship r"
            + " join parent q on q.id = r.parent_id order by q.source_id");
  }
}
