package org.parentsmatter.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.ImportedSchool;

/** Staff by a CSV list of their own: they come, change and leave by it, and nobody else does. */
class StaffListTest {
  private static final String LIST =
      """
      Surname,Forename,Work Email,Job Title,Staff Code
      Desai,Anil,a.desai@school.example,Head of Year 9,AD
      Marsh,Rachel,r.marsh@school.example,Office Manager,
      Birch,Pauline,,Teaching Assistant,PB
      """;
  private static final String STAFF =
      "select source_id, given_name, family_name, email, kind, case when left_on is null then 'here'"
          + " else 'left' end from staff_member order by family_name";

  @Test
  void a_list_of_staff_is_known_by_a_heading_that_only_staff_have() throws Exception {
    assertThat(new Reports().with("staff.csv", LIST).report().kind()).isEqualTo(FileKind.STAFF);
    assertThat(new Reports().with("pupils.csv", Reports.SIMS).report().kind())
        .isEqualTo(FileKind.CONTACTS);
    assertThat(StaffShape.role("Cover Supervisor")).isEqualTo("aide");
    assertThat(StaffShape.role("Headteacher")).isEqualTo("administrator");
    assertThat(StaffShape.role("")).isEqualTo("teacher");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void staff_come_and_leave_by_the_list_and_pupils_stay(DataSource db) throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    assertThatThrownBy(() -> school.changes(list(db, LIST)))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("Import the pupils first");
    school.changes(new Reports().with("pupils.csv", Reports.SIMS).export(db));
    List<String> families =
        school.rows(
            "select id, version, left_on from pupil union all"
                + " select id, version, left_on from parent union all"
                + " select id, version, ended_on from relationship order by 1, 2");

    assertThat(school.changes(list(db, LIST))).isTrue();
    assertThat(school.rows(STAFF))
        .containsExactly(
            "staff-list-pb|Pauline|Birch|-|AIDE|here",
            "staff-list-ad|Anil|Desai|a.desai@school.example|TEACHER|here",
            "staff-list-r.marsh@school.example|Rachel|Marsh|r.marsh@school.example|ADMINISTRATOR|here");
    List<String> before = school.everything();
    assertThat(school.changes(list(db, LIST))).isFalse();
    assertThat(school.everything()).isEqualTo(before);

    school.changes(
        list(
            db,
            LIST.replace("Birch,Pauline,,Teaching Assistant,PB\n", "")
                .replace("Marsh,Rachel", "Lowe,Rachel")));
    assertThat(school.rows(STAFF))
        .containsExactly(
            "staff-list-pb|Pauline|Birch|-|AIDE|left",
            "staff-list-ad|Anil|Desai|a.desai@school.example|TEACHER|here",
            "staff-list-r.marsh@school.example|Rachel|Lowe|r.marsh@school.example|ADMINISTRATOR|here");
    school.changes(list(db, LIST));
    assertThat(school.rows(STAFF))
        .as("who comes back is the same")
        .hasSize(3)
        .allMatch(s -> s.endsWith("here"));
    assertThat(
            school.rows(
                "select id, version, left_on from pupil union all"
                    + " select id, version, left_on from parent union all"
                    + " select id, version, ended_on from relationship order by 1, 2"))
        .isEqualTo(families);

    school.changes(new Reports().with("pupils.csv", Reports.SIMS).export(db));
    assertThat(school.rows(STAFF)).allMatch(s -> s.endsWith("here"));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_came_with_oneroster_stays_as_oneroster_says(DataSource db) throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    school.changes(new Reports().with("pupils.csv", Reports.SIMS).export(db));
    school.run(
        "insert into staff_member (id, source_id, identifier, given_name, family_name, email, kind, version)"
            + " values (1, 'stf-1', '11', 'Anil', 'Desai', 'A.Desai@school.example', 'TEACHER', 0)");
    school.changes(list(db, LIST.replace("Anil,a", "Another,a")));
    assertThat(school.rows("select source_id, given_name from staff_member order by source_id"))
        .containsExactly(
            "staff-list-pb|Pauline", "staff-list-r.marsh@school.example|Rachel", "stf-1|Anil");
    school.changes(list(db, "Surname,Forename,Work Email\nNew,Nia,n.new@school.example\n"));
    assertThat(school.rows("select source_id from staff_member where left_on is null order by 1"))
        .containsExactly("staff-list-n.new@school.example", "stf-1");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_list_neither_changes_nor_ends_nor_passes_over_staff_by_hand(DataSource db)
      throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    school.changes(new Reports().with("pupils.csv", Reports.SIMS).export(db));
    school.run(
        "insert into staff_member (id, source_id, given_name, family_name, email, kind, works_as, version)"
            + " values (1, 'by-hand-1', 'Rachel', 'Marsh', 'r.marsh@school.example', 'SUPPORT', 'Kitchen', 0)");
    List<String> before = school.rows("select * from staff_member where id = 1");

    school.changes(list(db, LIST));
    school.changes(list(db, "Surname,Forename,Work Email\nNew,Nia,n.new@school.example\n"));
    school.changes(new Reports().with("pupils.csv", Reports.SIMS).export(db));

    assertThat(school.rows("select * from staff_member where id = 1")).isEqualTo(before);
    assertThat(
            school.rows(
                "select source_id from staff_member where family_name = 'Marsh' order by 1"))
        .as("the office decides whether the two are one")
        .containsExactly("by-hand-1", "staff-list-r.marsh@school.example");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void faulty_rows_are_refused_in_their_line_and_other_files_keep_out(DataSource db)
      throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    school.changes(new Reports().with("pupils.csv", Reports.SIMS).export(db));
    school.changes(
        list(db, LIST + "Nobody,Nick,,Cook,\nMuch,Too,m@school.example,Cook,TM,surplus\n"));
    assertThat(school.findings())
        .contains("REFUSED|users.csv|5|sourcedId|-", "REFUSED|users.csv|6|-|-");
    assertThat(school.rows(STAFF)).hasSize(3);
    Reports both = new Reports().with("staff.csv", LIST).with("pupils.csv", Reports.SIMS);
    assertThatThrownBy(() -> both.export(db))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("imported by itself");
  }

  private static Path list(DataSource db, String content) throws Exception {
    return new Reports().with("staff.csv", content).export(db);
  }
}
