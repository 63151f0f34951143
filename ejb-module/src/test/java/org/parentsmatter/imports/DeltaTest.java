package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** An export of changes changes what it names, and nobody leaves because it does not name them. */
class DeltaTest {
  private static final String USERS_ONLY =
      """
      propertyName,value
      manifest.version,1.0
      file.academicSessions,delta
      file.users, Delta
      source.systemName,Any MIS
      """;

  private static final String HEADINGS =
      "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n";

  private static SmallExport changes(String... rows) {
    SmallExport delta =
        new SmallExport()
            .with("manifest.csv", USERS_ONLY)
            .with("users.csv", HEADINGS + String.join("\n", rows) + "\n");
    for (String file :
        List.of(
            "orgs.csv",
            "classes.csv",
            "enrollments.csv",
            "demographics.csv",
            "contacts.csv",
            "attendance.csv")) {
      delta.without(file);
    }
    return delta;
  }

  private static ImportedSchool school(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    return school;
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_not_named_stays_as_it_is(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    List<String> before = school.everything();

    ApplyingExport.Applied applied =
        school.take(
            changes("con-1,,,TRUE,org-1,parent,c,,Karen,Vale,,2001,,07700 900201,,,,").folder());

    assertThat(applied.counts()).isEqualTo(ImportCounts.NONE);
    assertThat(school.everything()).isEqualTo(before);
    assertThat(school.findings()).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_changed_name_a_new_family_and_a_leaver_are_taken(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);

    ImportCounts counts =
        school
            .take(
                changes(
                        "stu-1,active,,TRUE,org-1,student,s,,Ella,Penn,,1101,,,,con-1,05,",
                        "stu-2,tobedeleted,2025-11-30,TRUE,org-1,student,s,,Oliver,Nash,,1102,,,,\"con-2,con-3\",KG,",
                        "stu-9,active,,TRUE,org-1,student,s,,Zoe,Late,,1109,,,,\"con-1,con-9\",05,",
                        "con-9,active,,TRUE,org-1,parent,c,,Una,Late,,2009,,,,,,")
                    .folder())
            .counts();

    assertThat(counts).isEqualTo(new ImportCounts(1, 1, 1, 1, 0, 0, 2, 0, 0, 0, 0, 0));
    assertThat(
            school.rows(
                "select source_id, family_name, tutor_group, left_on from pupil order by 1"))
        .containsExactly("stu-1|Penn|5A|-", "stu-2|Nash|5B|2025-11-30", "stu-9|Late|-|-");
    assertThat(ties(school))
        .containsExactly(
            "con-1|stu-1|MOTHER|-",
            "con-1|stu-9|OTHER_RELATIVE|-",
            "con-2|stu-2|FATHER|-",
            "con-3|stu-2|OTHER_RELATIVE|-",
            "con-9|stu-9|PARENT|-");
  }

  /** A parent named with another list belongs to others now; an empty list says nothing. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_list_that_is_given_counts_and_an_empty_one_does_not(DataSource dataSource)
      throws Exception {
    ImportedSchool school = school(dataSource);
    school.take(changes("con-3,,,TRUE,org-1,relative,c,,Doris,Nash,,2003,,,,,,").folder());
    assertThat(ties(school)).contains("con-3|stu-2|OTHER_RELATIVE|-");

    school.take(changes("stu-2,,,TRUE,org-1,student,s,,Oliver,Nash,,1102,,,,con-2,KG,").folder());
    assertThat(ties(school))
        .contains("con-2|stu-2|FATHER|-", "con-3|stu-2|OTHER_RELATIVE|2025-12-01");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_ended_enrolment_of_a_delta_makes_nobody_leave_and_a_new_one_moves(DataSource dataSource)
      throws Exception {
    ImportedSchool school = school(dataSource);
    SmallExport delta =
        new SmallExport()
            .with(
                "manifest.csv",
                "propertyName,value\nfile.users,bulk\nfile.enrollments,delta\nfile.classes,bulk\n")
            .with(
                "enrollments.csv",
                """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                enr-m,active,,cls-ma,org-1,stu-1,student,,2025-09-02,2025-11-20
                enr-2,active,,cls-5b,org-1,stu-2,student,,2025-09-01,2025-11-20
                enr-8,active,,cls-5a,org-1,stu-2,student,,2025-11-21,
                """);

    ImportCounts counts = school.take(delta.folder()).counts();

    assertThat(counts.pupilsLeft()).isZero();
    assertThat(school.rows("select source_id, tutor_group, left_on from pupil order by 1"))
        .containsExactly("stu-1|5A|-", "stu-2|5A|-");
    assertThat(school.rows("select * from tutor_group_staff")).containsExactly("5A|stf-1");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void half_a_delta_of_people_is_refused(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    List<String> before = school.everything();
    SmallExport half =
        new SmallExport()
            .with("manifest.csv", "propertyName,value\nfile.users,bulk\nfile.roles,delta\n");

    assertThatThrownBy(() -> school.take(half.folder()))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContainingAll("file.roles", "delta", "bulk");
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void in_version_1_2_a_role_that_did_not_change_is_the_one_known(DataSource dataSource)
      throws Exception {
    ImportedSchool school = school(dataSource);
    SmallExport delta =
        changes("con-2,active,,TRUE,org-1,,c,,Stephen,Nash,,2002,,,,,,")
            .with("manifest.csv", "propertyName,value\nfile.users,delta\nfile.roles,delta\n")
            .with(
                "roles.csv",
                "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n");

    ImportCounts counts = school.take(delta.folder()).counts();

    assertThat(counts).isEqualTo(new ImportCounts(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0));
    assertThat(ties(school)).contains("con-2|stu-2|FATHER|-");
    assertThat(school.rows("select given_name, left_on from parent where source_id = 'con-2'"))
        .containsExactly("Stephen|-");
  }

  private static List<String> ties(ImportedSchool school) throws SQLException {
    return school.rows(
        "select q.source_id, p.source_id, r.kind, r.ended_on from relationship r"
            + " join pupil p on p.id = r.pupil_id join parent q on q.id = r.parent_id"
            + " order by 1, 2");
  }
}
