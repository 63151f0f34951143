package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** Classes that are no tutor groups: who teaches them and who is in them. */
class TaughtClassesTest {
  private static SmallExport taught() {
    return new SmallExport().append("enrollments.csv", "enr-mt,,,cls-ma,org-1,stf-1,teacher,,,");
  }

  private static List<String> classes(ImportedSchool school) throws SQLException {
    return school.rows(
        "select source_id, name, subject, year_group, ended_on from school_class order by 1");
  }

  private static List<String> members(ImportedSchool school) throws SQLException {
    return school.rows(
        """
        select c.source_id, s.staff_source_id as who from school_class_staff s
          join school_class c on c.id = s.class_id
        union all select c.source_id, p.source_id from school_class_pupil m
          join school_class c on c.id = m.class_id join pupil p on p.id = m.pupil_id
        order by 1, 2\
        """);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_scheduled_class_has_its_teacher_and_its_pupils(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        taught()
            .with(
                "classes.csv",
                """
                sourcedId,status,title,grades,classCode,classType,subjects
                cls-5a,,Tutor group 5A,05,5A,homeroom,
                cls-ma,,Mathematics,05,5MA,scheduled,Mathematics
                cls-mu,,Choir,,,,
                cls-x,tobedeleted,Old,05,5X,scheduled,
                """)
            .folder());

    assertThat(classes(school))
        .containsExactly("cls-ma|Mathematics (5MA)|Mathematics|5|-", "cls-mu|Choir|-|-|-");
    assertThat(members(school)).containsExactly("cls-ma|stf-1", "cls-ma|stu-1");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_export_twice_changes_nothing(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(taught().folder());
    List<String> before = school.everything();

    assertThat(school.changes(taught().folder())).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_export_without_classes_or_enrolments_leaves_what_is_known(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(taught().folder());
    List<String> before = members(school);

    school.take(taught().without("classes.csv").without("enrollments.csv").folder());
    assertThat(members(school)).isEqualTo(before);
    school.take(taught().without("classes.csv").folder());
    assertThat(members(school)).isEqualTo(before);
    assertThat(classes(school)).containsExactly("cls-ma|Mathematics (5MA)|-|5|-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_moves_is_in_the_other_class_and_a_class_that_is_gone_has_ended(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(taught().folder());

    assertThat(
            school.changes(
                taught()
                    .replace("classes.csv", "Mathematics,05,,5MA", "Maths,06,,6MA")
                    .replace("enrollments.csv", "cls-ma,org-1,stu-1", "cls-ma,org-1,stu-2")
                    .folder()))
        .isTrue();
    assertThat(classes(school)).containsExactly("cls-ma|Maths (6MA)|-|6|-");
    assertThat(members(school)).containsExactly("cls-ma|stf-1", "cls-ma|stu-2");

    SmallExport gone = new SmallExport();
    gone.with("classes.csv", gone.file("classes.csv").replaceAll("(?m)^cls-ma.*\\n", ""));
    school.take(gone.folder());
    assertThat(classes(school)).containsExactly("cls-ma|Maths (6MA)|-|6|2025-12-01");
    assertThat(members(school)).isEmpty();

    school.take(taught().folder());
    assertThat(classes(school)).containsExactly("cls-ma|Mathematics (5MA)|-|5|-");
    assertThat(members(school)).hasSize(2);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_holidays_take_nobody_out_of_a_class(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport untilJuly = taught();
    untilJuly.with(
        "enrollments.csv",
        untilJuly.file("enrollments.csv").replaceAll("(?m)^(enr-.*),$", "$1,2026-07-20"));
    school.on(LocalDate.of(2026, 6, 1)).take(untilJuly.folder());
    List<String> before = members(school);

    school.on(LocalDate.of(2026, 8, 1)).take(untilJuly.folder());

    assertThat(before).hasSize(2);
    assertThat(members(school)).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void changes_take_out_whom_they_name(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(taught().folder());

    school.take(
        taught()
            .with(
                "manifest.csv",
                "propertyName,value\nfile.users,bulk\nfile.enrollments,delta\nfile.classes,delta\n")
            .with("classes.csv", "sourcedId,status,title,classType\n")
            .with(
                "enrollments.csv",
                """
                sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
                enr-m,tobedeleted,cls-ma,stu-1,student,,
                enr-9,active,cls-ma,stu-2,student,2025-11-21,
                """)
            .folder());

    assertThat(members(school)).containsExactly("cls-ma|stf-1", "cls-ma|stu-2");
    assertThat(classes(school)).containsExactly("cls-ma|Mathematics (5MA)|-|5|-");
  }
}
