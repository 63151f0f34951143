package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** A mistyped id in contacts.csv must make nobody a parent, and nobody a better or worse one. */
class MistypedIdTest {
  private static final String KAREN =
      "1101,Ella,Vale,5,5A,1,2001,Ms,Karen,Vale,Mother,Yes,Yes,1 Tarn Row,,Thornbeck,Larkshire,LK5 1AB,,,k@example.org,Polish\n";

  /** Ella's stepfather, of the same surname as her mother. */
  private static SmallExport withStepfather() {
    return new SmallExport()
        .append("users.csv", "con-4,,,TRUE,org-1,guardian,c,,John,Vale,,2004,,,,stu-1,,");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_stepfathers_row_under_the_mothers_id_is_left_out(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    String mistyped = "1101,Ella,Vale,5,5A,1,2001,Mr,John,Vale,Step-father,No,No,,,,,,,,,\n";
    school.take(withStepfather().replace("contacts.csv", KAREN, mistyped + KAREN).folder());

    assertThat(school.findings())
        .containsExactly("REFUSED|contacts.csv|2|Contact Forename|John Vale");
    assertThat(ties(school)).contains("con-1|stu-1|MOTHER|YES|CONTACTS");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_brothers_row_under_the_sisters_id_is_left_out(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    String mistyped = "1101,Tom,Vale,5,5A,1,2001,Ms,Karen,Vale,Aunt,No,No,,,,,,,,,\n";
    school.take(
        new SmallExport()
            .append("users.csv", "stu-3,,,TRUE,org-1,student,s,,Tom,Vale,,1103,,,,con-1,05,")
            .replace("contacts.csv", KAREN, mistyped + KAREN)
            .folder());

    assertThat(school.findings()).containsExactly("REFUSED|contacts.csv|2|Pupil Forename|Tom Vale");
    assertThat(ties(school)).contains("con-1|stu-1|MOTHER|YES|CONTACTS");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_short_form_of_a_name_is_no_mistake(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("contacts.csv", "Mr,Steven,Nash", "Mr,Steve,Nash")
            .replace("contacts.csv", "1102,Oliver", "1102,Ollie")
            .folder());

    assertThat(school.findings()).isEmpty();
    assertThat(ties(school)).contains("con-2|stu-2|FATHER|YES|CONTACTS");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void while_a_row_about_two_is_left_out_oneroster_does_not_make_them_parent_and_child(
      DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport faulty =
        new SmallExport().replace("contacts.csv", "Mr,Steven,Nash,Father", "Mr,Joe,Bloggs,Uncle");
    school.take(faulty.folder());

    assertThat(school.findings())
        .containsExactly("REFUSED|contacts.csv|3|Contact Forename|Joe Bloggs");
    assertThat(ties(school)).contains("con-2|stu-2|NOT_KNOWN|NOT_KNOWN|ONEROSTER");
    List<String> before = school.everything();
    assertThat(school.take(faulty.zip()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);

    school.take(new SmallExport().folder());
    assertThat(ties(school)).contains("con-2|stu-2|FATHER|YES|CONTACTS");
    school.take(faulty.folder());
    assertThat(ties(school)).contains("con-2|stu-2|FATHER|YES|CONTACTS");
  }

  private static List<String> ties(ImportedSchool school) throws Exception {
    return school.rows(
        "select q.source_id, p.source_id, r.kind, r.parental_responsibility, r.source"
            + " from relationship r join pupil p on p.id = r.pupil_id"
            + " join parent q on q.id = r.parent_id order by q.source_id, p.source_id");
  }
}
