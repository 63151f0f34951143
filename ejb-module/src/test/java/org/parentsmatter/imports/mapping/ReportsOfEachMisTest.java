package org.parentsmatter.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.imports.ImportedSchool;

/** Reports of SIMS, Arbor and Bromcom alone become a school, in its tables, on each database. */
class ReportsOfEachMisTest {
  private static final String TIES =
      """
      select p.given_name, q.given_name, q.family_name, r.kind, r.parental_responsibility,
        r.lives_with from relationship r join pupil p on p.id = r.pupil_id
        join parent q on q.id = r.parent_id where r.ended_on is null
      order by p.given_name, q.given_name""";

  private static final String PEOPLE =
      """
      select q.title, q.given_name, q.family_name, q.address_line1, q.address_line2, q.town,
        q.postcode, q.mobile, q.home_telephone, q.email from parent q where q.left_on is null
      order by q.family_name, q.given_name, q.address_line1""";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_report_of_sims_becomes_pupils_parents_and_what_they_are_to_each_other(DataSource db)
      throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    assertThat(school.changes(new Reports().with("all pupils.csv", Reports.SIMS).export(db)))
        .isTrue();
    assertThat(
            school.rows(
                "select given_name, identifier, year_group, tutor_group, birth_date from pupil"
                    + " order by given_name"))
        .containsExactly(
            "Amir|A100000000004|8|8C|2013-05-05",
            "Ella|A100000000001|7|7A|2014-03-24",
            "Oliver|A100000000002|9|9B|2012-02-01",
            "Zoe|A100000000003|0|RN|2020-11-02");
    assertThat(school.rows(TIES))
        .containsExactly(
            "Amir|John|Smith|CHILDMINDER|NO|NOT_KNOWN",
            "Ella|Karen|Vale|MOTHER|YES|NOT_KNOWN",
            "Ella|Robert|Vale|FATHER|YES|NOT_KNOWN",
            "Oliver|Karen|Vale|MOTHER|YES|NOT_KNOWN",
            "Zoe|John|Smith|STEP_PARENT|NO|NOT_KNOWN");
    assertThat(school.rows(PEOPLE))
        .containsExactly(
            "Mr|John|Smith|4 Mill Lane|-|Thornbeck|LK5 1AC|-|-|-",
            "Mr|John|Smith|77 High Street|-|Thornbeck|LK5 1AE|-|-|-",
            "Ms|Karen|Vale|1 Tarn Row|-|Thornbeck|LK5 1AB|-|01632 960101|k.vale@example.org",
            "Mr|Robert|Vale|9 Low Road|-|Thornbeck|LK5 1AD|-|-|-");
    assertThat(school.findings()).containsExactly("NOTE|contacts.csv|-|-|-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_report_twice_changes_nothing_and_nobody_of_the_staff_leaves(DataSource db)
      throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    Reports reports = new Reports().with("pupils.csv", Reports.SIMS);
    school.changes(reports.export(db));
    school.run(
        "insert into staff_member (id, source_id, identifier, given_name, family_name, kind, version)"
            + " values (1, 'stf-1', '11', 'Anil', 'Desai', 'TEACHER', 0)");
    List<String> before = school.everything();
    assertThat(school.changes(reports.export(db))).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_report_of_arbor_with_addresses_over_several_lines_is_read(DataSource db) throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    school.changes(new Reports().with("arbor.csv", Reports.ARBOR).export(db));
    assertThat(school.rows(TIES)).containsExactly("Ella|Karen|Vale|MOTHER|YES|YES");
    assertThat(school.rows(PEOPLE))
        .containsExactly(
            "-|Karen|Vale|1 Tarn Row|-|Thornbeck|LK5 1AB|07700 900201|-|k.vale@example.org");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_report_of_bromcom_in_another_encoding_and_with_semicolons_is_read(DataSource db)
      throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    String accents = Reports.BROMCOM.replace("Karen", "Zoë");
    for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      school.changes(new Reports().with("b.csv", accents).in(charset).export(db));
      assertThat(school.rows(TIES)).containsExactly("Ella|Zoë|Vale|MOTHER|YES|YES");
    }
    String tabs = "\uFEFF" + accents.replace(';', '\t');
    assertThat(school.changes(new Reports().with("b.csv", tabs).export(db))).isFalse();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void faults_are_found_in_the_line_of_the_schools_own_file(DataSource db) throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    String faulty =
        Reports.ARBOR
            + "\n"
            + "Oliver,Nash,,Year 7,7A,Steven,Nash,Father,Yes,Yes,,,\n"
            + "Zoe,Nash,A100000000003,Year 7,7A,Steven,Nash,Father,perhaps,Yes,,,\n"
            + "Una,Nash,A100000000009,Year 7,7A,Steven,Nash,Father,Yes,Yes,,,,,too much\n"
            + "No,Contact,A100000000010,Year 7,7A,,,,,,,,\n";
    school.changes(new Reports().with("a.csv", faulty).export(db));
    assertThat(school.findings())
        .contains(
            "REFUSED|contacts.csv|6|Pupil ID|-",
            "WARNING|contacts.csv|7|Parental Responsibility|perhaps",
            "REFUSED|contacts.csv|8|-|-")
        .filteredOn(finding -> finding.contains("contacts.csv|9"))
        .isEmpty();
    assertThat(school.rows("select given_name from pupil order by given_name"))
        .containsExactly("Ella", "No", "Zoe");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void attendance_and_attainment_come_with_it_and_replace_only_what_they_speak_of(DataSource db)
      throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    Reports reports =
        new Reports()
            .with("pupils.csv", Reports.SIMS)
            .with(
                "marks.csv",
                """
                UPN,Surname,Possible Marks,Present Marks,Auth Abs
                A100000000001,Vale,200,190,4
                A100000000002,Vale,200,200,0
                """)
            .with(
                "assessment.csv",
                """
                UPN,Subject Name,Result,Result Date,ATL,Reading Age (Years:Months)
                A100000000001,Mathematics,EXS,12/03/2025,Good,
                A100000000001,Reading,Greater depth,12/03/2025,,9:06
                A100000000002,Mathematics,=cmd|' /C calc'!A0,12/03/2025,,9.5
                A100000000099,Mathematics,EXS,12/03/2025,,
                A100000000001,Mathematics,Well below,12/03/2025,,
                """);
    school.changes(reports.export(db));
    assertThat(
            school.rows(
                "select given_name, possible_sessions, absences, attendance_percent from pupil"
                    + " where possible_sessions is not null order by given_name"))
        .containsExactly("Ella|200|10|95.00", "Oliver|200|0|100.00");
    String attainment =
        "select p.given_name, a.subject, a.assessed_on, a.standing, a.standing_as_given, a.effort,"
            + " a.reading_age_months, a.reading_age_as_given from attainment a join pupil p on"
            + " p.id = a.pupil_id order by p.given_name, a.assessed_on, a.subject";
    assertThat(school.rows(attainment))
        .containsExactly(
            "Ella|Mathematics|2025-03-12|AT|EXS|Good|-|-",
            "Ella|Reading|2025-03-12|ABOVE|Greater depth|-|114|9:06",
            "Oliver|Mathematics|2025-03-12|-|=cmd|' /C calc'!A0|-|-|9.5");
    assertThat(school.findings())
        .contains(
            "NOTE|attainment.csv|4|Attainment|=cmd|' /C calc'!A0",
            "NOTE|attainment.csv|4|Reading Age|9.5",
            "REFUSED|attainment.csv|5|Pupil ID|A100000000099",
            "REFUSED|attainment.csv|6|Pupil ID|A100000000001");
    assertThat(school.changes(reports.export(db))).isFalse();

    Reports next =
        new Reports()
            .with("pupils.csv", Reports.SIMS)
            .with(
                "assessment.csv",
                """
                UPN,Subject Name,Result,Result Date
                A100000000001,Mathematics,above expected,12/03/2025
                A100000000001,Mathematics,EXS,12/06/2025
                """);
    assertThat(school.changes(next.export(db))).isTrue();
    assertThat(school.rows(attainment))
        .containsExactly(
            "Ella|Mathematics|2025-03-12|ABOVE|above expected|Good|-|-",
            "Ella|Reading|2025-03-12|ABOVE|Greater depth|-|114|9:06",
            "Ella|Mathematics|2025-06-12|AT|EXS|-|-|-",
            "Oliver|Mathematics|2025-03-12|-|=cmd|' /C calc'!A0|-|-|9.5");
  }
}
