package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** OneRoster 1.2: a role counts within its dates, and only as far as it is the only one. */
class DatedRolesTest {
  private static final String GUARDIAN = "rol-3,,,con-3,primary,guardian,,,org-1,\n";

  private static SmallExport export() throws Exception {
    return new SmallExport()
        .without("contacts.csv")
        .withoutColumns("users.csv", "role")
        .with(
            "roles.csv",
            """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
            rol-t,,,stf-1,primary,teacher,,,org-1,
            rol-s1,,,stu-1,primary,student,2020-09-01,,org-1,
            rol-s2,,,stu-2,primary,student,,2031-07-20,org-1,
            rol-1,,,con-1,primary,parent,,,org-1,
            rol-2,,,con-2,primary,parent,,,org-1,
            """
                + GUARDIAN);
  }

  private static SmallExport guardianFor(String from, String until) throws Exception {
    String dated = "rol-3,,,con-3,primary,guardian," + from + "," + until + ",org-1,\n";
    return export().replace("roles.csv", GUARDIAN, dated);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_guardianship_that_has_ended_or_not_begun_is_none(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(guardianFor("01/12/2025", "2025-12-01").folder());
    assertThat(ties(school)).contains("con-3|GUARDIAN|-");
    assertThat(school.findings()).isEmpty();

    school.take(guardianFor("", "2025-11-30").folder());
    assertThat(ties(school)).contains("con-3|GUARDIAN|2025-12-01");

    school.on(LocalDate.of(2025, 12, 2)).take(export().folder());
    assertThat(ties(school)).contains("con-3|GUARDIAN|-");
    school.take(guardianFor("2025-12-03", "").folder());
    assertThat(ties(school)).contains("con-3|GUARDIAN|2025-12-02");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_a_role_in_users_csv_says_does_not_outlive_the_one_in_roles_csv(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport both = guardianFor("", "2025-11-30");
    both.with("users.csv", new SmallExport().file("users.csv").replace("relative", "guardian"));
    school.take(both.folder());

    assertThat(ties(school)).containsExactly("con-1|PARENT|-", "con-2|PARENT|-");
  }

  /** Doris is parent of her own child, of whom this export knows nothing, and Oliver's aunt. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_different_roles_make_nobody_a_parent(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport aunt =
        export()
            .replace("roles.csv", GUARDIAN, "rol-3,,,con-3,primary,parent,,,org-1,\n")
            .append("roles.csv", "rol-4,,,con-3,secondary,relative,,,org-1,")
            .append("roles.csv", "rol-5,,,con-3,secondary,relative,,,org-2,")
            .append("roles.csv", "rol-6,,,con-3,secondary,teacher,,,org-1,");
    school.take(aunt.folder());

    assertThat(ties(school)).contains("con-3|OTHER_RELATIVE|-");
    assertThat(school.findings()).containsExactly("WARNING|roles.csv|7|role|con-3");
    assertThat(school.rows("select message from import_finding").get(0))
        .contains("parent", "relative", "contacts.csv", "Relationship");

    school.take(
        export()
            .append("roles.csv", "rol-4,,,con-3,secondary,relative,,2025-11-30,org-1,")
            .append("roles.csv", "rol-5,,,con-3,secondary,guardian,,,org-2,")
            .append("roles.csv", "rol-6,tobedeleted,,con-3,secondary,parent,,,org-2,")
            .folder());
    assertThat(ties(school)).contains("con-3|GUARDIAN|-");
    assertThat(school.findings()).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void contacts_may_say_which_of_the_two_it_is(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        export()
            .append("roles.csv", "rol-4,,,con-3,secondary,relative,,,org-1,")
            .with(
                "contacts.csv",
                "Pupil ID,Contact ID,Relationship\n1102,2003,Legal guardian\n1101,2001,Mother\n")
            .folder());

    assertThat(ties(school)).contains("con-3|GUARDIAN|-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_pupil_whose_role_is_over_has_left_and_so_has_a_teacher(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(export().folder());
    SmallExport over =
        export()
            .replace("roles.csv", "student,,2031-07-20", "student,,2025-11-28")
            .replace("roles.csv", "teacher,,,", "teacher,,2025-11-28,");
    ImportCounts counts = school.take(over.folder()).counts();

    assertThat(counts.pupilsLeft()).isEqualTo(1);
    assertThat(counts.staffLeft()).isEqualTo(1);
    assertThat(school.rows("select source_id, left_on from pupil order by source_id"))
        .containsExactly("stu-1|-", "stu-2|2025-12-01");
    assertThat(school.take(over.folder()).changed()).isFalse();
    school.take(export().folder());
    assertThat(school.rows("select left_on from pupil")).containsExactly("-", "-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void when_no_role_of_a_pupil_is_on_the_export_is_refused(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(export().folder());
    SmallExport over =
        export()
            .replace("roles.csv", "student,,2031-07-20", "student,,2025-11-28")
            .replace("roles.csv", "student,2020-09-01,", "student,2026-09-01,");

    assertThatThrownBy(() -> school.take(over.folder()))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContainingAll("roles.csv", "student", "dates");
  }

  private static List<String> ties(ImportedSchool school) throws Exception {
    return school.rows(
        "select q.source_id, r.kind, r.ended_on from relationship r"
            + " join parent q on q.id = r.parent_id order by q.source_id");
  }
}
