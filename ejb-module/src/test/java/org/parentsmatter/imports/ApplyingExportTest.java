package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

class ApplyingExportTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_export_becomes_pupils_parents_relationships_and_staff(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    ImportCounts counts = school.take(new SmallExport().folder()).counts();

    assertThat(counts).isEqualTo(new ImportCounts(2, 0, 0, 3, 0, 0, 3, 0, 0, 1, 0, 0));
    assertThat(school.findings()).isEmpty();
    assertThat(
            school.rows(
                "select source_id, identifier, given_name, family_name, birth_date, year_group,"
                    + " tutor_group, left_on, possible_sessions, absences, attendance_percent"
                    + " from pupil order by source_id"))
        .containsExactly(
            "stu-1|1101|Ella|Vale|2015-12-31|5|5A|-|200|10|95.00",
            "stu-2|1102|Oliver|Nash|2016-02-03|0|5B|-|200|0|100.00");
    assertThat(
            school.rows(
                "select source_id, kind, title, given_name, family_name, address_line1, postcode,"
                    + " mobile, email, language from parent order by source_id"))
        .containsExactly(
            "con-1|PERSON|Ms|Karen|Vale|1 Tarn Row|LK5 1AB|07700 900201|k@example.org|pl",
            "con-2|PERSON|Mr|Steven|Nash|Flat 2, \"The Barn\"|LK5 1AC|-|-|en",
            "con-3|PERSON|-|Doris|Nash|-|-|-|-|-");
    assertThat(ties(school))
        .containsExactly(
            "con-1|stu-1|MOTHER|Mother|1|YES|YES|NOT_KNOWN|CONTACTS|-",
            "con-2|stu-2|FATHER|Father|1|YES|NO|NOT_KNOWN|CONTACTS|-",
            "con-3|stu-2|OTHER_RELATIVE|-|-|NOT_KNOWN|NOT_KNOWN|NOT_KNOWN|ONEROSTER|-");
    assertThat(school.rows("select source_id, kind, email from staff_member"))
        .containsExactly("stf-1|TEACHER|a.desai@school.example");
    assertThat(school.rows("select * from tutor_group_staff")).containsExactly("5A|stf-1");
    assertThat(school.rows("select name from school")).containsExactly("Thornbeck School");
    assertThat(school.rows("select pupil_count, parent_count from family order by name"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_export_twice_changes_nothing(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        new SmallExport()
            .replace("users.csv", "stu-2,,,TRUE", "stu-2,tobedeleted,,TRUE")
            .replace("users.csv", "con-2,,,TRUE", "con-2,,,FALSE");
    school.take(export.folder());
    List<String> before = school.everything();

    ApplyingExport.Applied again = school.on(LocalDate.of(2025, 12, 24)).take(export.zip());

    assertThat(again.changed()).isFalse();
    assertThat(again.counts()).isEqualTo(ImportCounts.NONE);
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void only_what_differs_is_changed(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    SmallExport later =
        new SmallExport()
            .replace("contacts.csv", "1 Tarn Row", "9 High Street")
            .replace("contacts.csv", "Father,Yes,No", "Father,Yes,Yes")
            .replace("attendance.csv", "1102,200,0,100", "1102,200,20,90");

    ImportCounts counts = school.take(later.folder()).counts();

    assertThat(counts).isEqualTo(new ImportCounts(0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0));
    assertThat(school.rows("select source_id, version from pupil order by source_id"))
        .containsExactly("stu-1|0", "stu-2|1");
    assertThat(school.rows("select address_line1, version from parent order by source_id"))
        .containsExactly("9 High Street|1", "Flat 2, \"The Barn\"|0", "-|0");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_is_missing_has_left_and_who_returns_is_the_same(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> ids = school.rows("select id from pupil union select id from parent order by 1");
    SmallExport smaller = new SmallExport();
    smaller.with("users.csv", smaller.file("users.csv").replaceAll("(?m)^(stu|con)-2,.*\\n", ""));

    ImportCounts left = school.take(smaller.folder()).counts();

    assertThat(left.pupilsLeft()).isEqualTo(1);
    assertThat(left.parentsLeft()).isEqualTo(1);
    assertThat(school.rows("select left_on from pupil where source_id = 'stu-2'"))
        .containsExactly("2025-12-01");

    ImportCounts back = school.take(new SmallExport().folder()).counts();

    assertThat(back.pupilsChanged()).isEqualTo(1);
    assertThat(back.pupilsAdded() + back.parentsAdded()).isZero();
    assertThat(school.rows("select left_on from pupil where source_id = 'stu-2'"))
        .containsExactly("-");
    assertThat(school.rows("select id from pupil union select id from parent order by 1"))
        .isEqualTo(ids);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_tie_that_is_gone_ends_and_comes_back(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    SmallExport apart =
        new SmallExport()
            .replace("users.csv", "\"con-2,con-3\"", "con-2")
            .replace("users.csv", "2003,,,,stu-2", "2003,,,,");

    ImportCounts counts = school.take(apart.folder()).counts();

    assertThat(counts.relationshipsEnded()).isEqualTo(1);
    assertThat(counts.parentsLeft()).isZero();
    assertThat(ties(school).get(2)).endsWith("|2025-12-01");
    assertThat(school.take(new SmallExport().folder()).counts().relationshipsChanged())
        .isEqualTo(1);
    assertThat(ties(school).get(2)).endsWith("|-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void deleted_disabled_and_ended_pupils_have_left(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        new SmallExport()
            .replace("users.csv", "stu-1,,,TRUE", "stu-1,tobedeleted,2025-11-03T08:00:00.000Z,TRUE")
            .replace(
                "enrollments.csv", "student,,2025-09-01,\nenr-m", "student,,2025-09-01,\nenr-m")
            .replace(
                "enrollments.csv",
                "stu-2,student,,2025-09-01,",
                "stu-2,student,,01/09/2025,17/10/2025");
    school.take(export.folder());

    assertThat(school.rows("select source_id, left_on from pupil order by source_id"))
        .containsExactly("stu-1|2025-11-03", "stu-2|2025-10-17");

    school.take(
        export
            .append("enrollments.csv", "enr-3,,,cls-5a,org-1,stu-2,student,,2025-10-20,")
            .replace("users.csv", "con-2,,,TRUE", "con-2,,,FALSE")
            .folder());

    assertThat(school.rows("select tutor_group, left_on from pupil where source_id = 'stu-2'"))
        .containsExactly("5A|-");
    assertThat(school.rows("select left_on from parent where source_id = 'con-2'"))
        .containsExactly("2025-12-01");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_the_school_knows_by_itself_is_kept(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.run(
        "update parent set deceased_on = date('2025-10-01'), language = 'uk'"
            + " where source_id = 'con-3'");
    school.run("update school set name = 'Our name'");
    SmallExport bare = new SmallExport();
    bare.without("contacts.csv").without("attendance.csv").without("demographics.csv");

    assertThat(school.take(bare.folder()).changed()).isFalse();
    assertThat(school.rows("select deceased_on, language from parent where source_id = 'con-3'"))
        .containsExactly("2025-10-01|uk");
    assertThat(school.rows("select name from school")).containsExactly("Our name");
    assertThat(ties(school).get(0)).contains("MOTHER|Mother|1|YES|YES");
    assertThat(school.rows("select address_line1 from parent where source_id = 'con-1'"))
        .containsExactly("1 Tarn Row");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_apply_that_is_rolled_back_leaves_no_trace(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> before = school.everything();
    SmallExport export = new SmallExport();
    school.readAndCheck(
        export.with("users.csv", export.file("users.csv").replace("Nash", "Nashe")).folder());
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      assertThat(ApplyingExport.apply(connection, ImportedSchool.TODAY).changed()).isTrue();
      connection.rollback();
    }

    assertThat(school.everything()).isEqualTo(before);
  }

  private static List<String> ties(ImportedSchool school) throws Exception {
    return school.rows(
        "select q.source_id, p.source_id, r.kind, r.kind_as_given, r.priority,"
            + " r.parental_responsibility, r.lives_with, r.emergency_contact, r.source, r.ended_on"
            + " from relationship r join pupil p on p.id = r.pupil_id"
            + " join parent q on q.id = r.parent_id order by q.source_id, p.source_id");
  }
}
