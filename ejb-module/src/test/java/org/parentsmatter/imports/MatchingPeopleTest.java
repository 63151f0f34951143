package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.EntitlementSql;

/** People who come in an export under another id than before. */
class MatchingPeopleTest {
  private static final String LETTERS =
      "select pa.source_id, pu.source_id from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id where "
          + EntitlementSql.ENTITLED
          + " order by 1, 2";
  private static final String FATHER =
      "1102,Oliver,Nash,0,5B,1,2002,Mr,Steven,Nash,Father,Yes,No,\"Flat 2, \"\"The Barn\"\"\","
          + "Mill Lane,Thornbeck,Larkshire,LK5 1AC,,,,en";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_pupil_with_the_same_upn_and_name_is_the_same_and_the_restriction_with_it(
      DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    restrict(school, "con-2");
    List<String> before = school.rows("select id, source_id from pupil order by id");
    SmallExport moved = new SmallExport();
    for (String file : List.of("users.csv", "enrollments.csv", "demographics.csv")) {
      moved.with(file, moved.file(file).replace("stu-2", "new-2"));
    }
    for (int time = 0; time < 2; time++) {
      assertThat(school.take(moved.folder()).changed()).isFalse();
      assertThat(school.rows("select id, source_id from pupil order by id")).isEqualTo(before);
      assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1");
    }
  }

  /** Whatever file names the pupil, and by whichever of the two ids. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void attendance_and_attainment_follow_a_pupil_to_the_known_id(DataSource dataSource)
      throws Exception {
    ImportedSchool school = school(dataSource);
    SmallExport moved = new SmallExport();
    for (String file : List.of("users.csv", "enrollments.csv", "demographics.csv")) {
      moved.with(file, moved.file(file).replace("stu-2", "new-2"));
    }
    moved
        .replace("attendance.csv", "1102,200,0,100", "new-2,200,20,90")
        .with(
            "attainment.csv",
            """
            Pupil ID,Date,Subject,Attainment
            1102,2025-11-20,English,at
            new-2,2025-11-20,Science,above
            """);

    school.take(moved.folder());

    assertThat(school.findings()).isEmpty();
    assertThat(school.rows("select absences from pupil where source_id = 'stu-2'"))
        .containsExactly("20");
    assertThat(
            school.rows(
                "select p.source_id, a.subject from attainment a"
                    + " join pupil p on p.id = a.pupil_id order by 2"))
        .containsExactly("stu-2|English", "stu-2|Science");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_upn_that_two_different_pupils_bear_is_refused(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    school.take(
        new SmallExport()
            .replace(
                "users.csv",
                "stu-2,,,TRUE,org-1,student,s,,Oliver,Nash",
                "new-2,,,TRUE,org-1,student,s,,Harriet,Lowe")
            .replace("demographics.csv", "stu-2,,,03/02/2016", "new-2,,,04/05/2017")
            .folder());
    assertThat(school.rows("select source_id from pupil order by 1"))
        .containsExactly("stu-1", "stu-2");
    assertThat(school.findings())
        .anyMatch(f -> f.startsWith("REFUSED|users.csv|4|identifier|1102"));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_restricted_father_whom_an_address_gives_away_stays_restricted_under_another_id(
      DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    restrict(school, "con-2");
    SmallExport other = fatherAs("con-9", "2002", "2999", FATHER.replace("2002", "2999"));
    for (int time = 0; time < 2; time++) {
      school.take(other.folder());
      assertThat(school.rows("select count(*) from parent")).containsExactly("3");
      assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1");
      assertThat(school.rows("select source_id from parent_alias")).containsExactly("con-9");
      assertThat(school.rows("select id from parent_match")).isEmpty();
    }
    List<String> before = school.everything();
    assertThat(school.take(other.folder()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);
    // The old id comes back beside the other: two people, and nobody writes until somebody decides.
    school.take(
        other
            .append("users.csv", "con-2,,,TRUE,org-1,parent,c,,Steven,Nash,,2002,,,,stu-2,,")
            .folder());
    assertThat(school.rows("select source_id from parent where source_id like 'con-%' order by 1"))
        .contains("con-2", "con-9");
    assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1");
    assertThat(school.rows("select state from parent_match")).containsExactly("OPEN");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_restricted_father_who_cannot_be_told_gets_nothing_until_they_are_known_as_two(
      DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    restrict(school, "con-2");
    String elsewhere =
        "1102,Oliver,Nash,0,5B,1,2999,Mr,Stéven,Nash,Father,Yes,No,9 Far Street,,Elsewhere,,LK9 9ZZ,,,,en";
    SmallExport other =
        fatherAs("con-9", "2002", "2999", elsewhere)
            .replace("users.csv", "Steven,Nash", "Stéven,Nash");
    for (int time = 0; time < 2; time++) {
      school.take(other.folder());
      assertThat(school.rows("select source_id, left_on from parent where source_id = 'con-9'"))
          .containsExactly("con-9|-");
      assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1");
      assertThat(school.rows("select state from parent_match")).containsExactly("OPEN");
    }
    school.run("update parent_match set state = 'DIFFERENT'");
    school.take(other.folder());
    assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1", "con-9|stu-2");
    assertThat(school.rows("select state from parent_match")).containsExactly("DIFFERENT");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_father_and_his_son_at_one_address_are_never_taken_for_one(DataSource dataSource)
      throws Exception {
    ImportedSchool school = school(dataSource);
    SmallExport son = fatherAs("con-9", "2002", "2999", FATHER.replace("2002,Mr", "2999,Master"));
    school.take(son.folder());
    assertThat(school.rows("select source_id from parent where source_id in ('con-2', 'con-9')"))
        .hasSize(2);
    assertThat(school.rows("select state from parent_match")).containsExactly("OPEN");
    assertThat(school.rows(LETTERS)).contains("con-9|stu-2");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_dead_parent_under_another_id_is_not_written_to(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    school.run("update parent set deceased_on = '2025-11-30' where source_id = 'con-2'");
    school.take(fatherAs("con-9", "2002", "2999", FATHER.replace("2002,Mr", "2999,Dr")).folder());
    assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1");
    school.run("update parent_match set state = 'DIFFERENT'");
    assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1", "con-9|stu-2");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_name_in_another_family_asks_nothing_and_keeps_nobody_from_letters(
      DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    restrict(school, "con-2");
    school.take(
        new SmallExport()
            .append("users.csv", "con-9,,,TRUE,org-1,parent,c,,Steven,Nash,,2999,,,,stu-1,,")
            .append(
                "contacts.csv",
                "1101,Ella,Vale,5,5A,2,2999,Mr,Steven,Nash,Father,Yes,No,1 A Street,,Town,,LK1 1AA,,,,en")
            .folder());
    assertThat(school.rows("select id from parent_match")).isEmpty();
    assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1", "con-9|stu-1");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_restricted_father_under_another_id_at_a_brother_or_sister_alone_gets_nothing(
      DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport siblings =
        new SmallExport().replace("users.csv", ",,,,con-1,05", ",,,,\"con-1,con-3\",05");
    school.take(siblings.folder());
    restrict(school, "con-2");
    school.take(
        siblings
            .append("users.csv", "con-9,,,TRUE,org-1,parent,c,,Steven,Nash,,2999,,,,stu-1,,")
            .folder());
    assertThat(school.rows("select state from parent_match")).containsExactly("OPEN");
    assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1");
  }

  private static ImportedSchool school(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    return school;
  }

  /** An export that knows Oliver's father by another id and another number. */
  private static SmallExport fatherAs(String id, String number, String newNumber, String contact) {
    return new SmallExport()
        .replace("users.csv", "con-2,,,TRUE", id + ",,,TRUE")
        .replace("users.csv", "Steven,Nash,," + number, "Steven,Nash,," + newNumber)
        .replace("users.csv", "\"con-2,con-3\"", "\"" + id + ",con-3\"")
        .replace("contacts.csv", FATHER, contact);
  }

  private static void restrict(ImportedSchool school, String parent) throws Exception {
    school.run(
        "insert into restriction (id, relationship_id, kind, scope, from_on, recorded_by,"
            + " recorded_at, version) select r.id, r.id, 'OTHER_COURT_ORDER', 'ALL', current_date,"
            + " 'dsl', current_timestamp, 1 from relationship r join parent pa"
            + " on pa.id = r.parent_id where pa.source_id = '"
            + parent
            + "'");
  }
}
