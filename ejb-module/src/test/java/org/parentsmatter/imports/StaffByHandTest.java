package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.imports.Previewing.previewed;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/** Whatever an export says or leaves out, nothing of it reaches staff by hand. */
class StaffByHandTest {
  private static final String BY_HAND =
      "select * from staff_member where kind = 'SUPPORT' order by id";
  private static final String DESAI =
      "stf-1,,,TRUE,org-1,teacher,t,,Anil,Desai,,11,a.desai@school.example,,,,,\n";
  private static final String HIS_GROUP = "enr-t,,,cls-5a,org-1,stf-1,teacher,TRUE,,\n";
  private static final String HEADINGS =
      "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_whole_export_without_any_staff_ends_only_those_whom_exports_brought(DataSource dataSource)
      throws Exception {
    ImportedSchool school = withStaffByHand(dataSource);
    List<String> before = school.rows(BY_HAND);

    ImportCounts counts = school.take(withoutStaff().folder()).counts();

    assertThat(counts.staffLeft()).isEqualTo(1);
    assertThat(school.rows(BY_HAND)).hasSize(3).isEqualTo(before);
    school.take(new SmallExport().folder());
    assertThat(school.rows(BY_HAND)).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_preview_counts_them_among_nobody_who_leaves_or_loses_an_account(DataSource dataSource)
      throws Exception {
    ImportedSchool school = withStaffByHand(dataSource);
    school.run(
        "insert into account (id, username, display_name, password_hash, staff_source_id,"
            + " created_at, version) values (1, 'kitchen', 'Maria Silva', 'x', 'by-hand-1',"
            + " current_timestamp, 0)");
    school.run("insert into account_role values (1, 'ADMINISTRATOR')");
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long id = previewed(beans, dataSource, withoutStaff(), false);

      assertThat(beans.bean(ImportDesk.class).find(id).dangers()).isEmpty();
      assertThat(beans.bean(DecidingImports.class).page(id, PreviewList.STAFF_LEFT, 0, 50).rows())
          .extracting(PreviewRow::name)
          .containsExactly("Anil Desai");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_export_of_changes_leaves_them_as_they_are(DataSource dataSource) throws Exception {
    ImportedSchool school = withStaffByHand(dataSource);
    List<String> before = school.everything();
    SmallExport delta =
        new SmallExport()
            .with("manifest.csv", "propertyName,value\nfile.users,delta\n")
            .with(
                "users.csv",
                HEADINGS + "con-1,,,TRUE,org-1,parent,c,,Karen,Vale,,2001,,07700 900201,,,,\n");
    List.of(
            "orgs.csv",
            "classes.csv",
            "enrollments.csv",
            "demographics.csv",
            "contacts.csv",
            "attendance.csv")
        .forEach(delta::without);

    assertThat(school.changes(delta.folder())).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_row_that_takes_one_of_their_ids_is_refused_and_nothing_of_it_is_taken(
      DataSource dataSource) throws Exception {
    ImportedSchool school = withStaffByHand(dataSource);
    List<String> before = school.rows(BY_HAND);

    school.take(
        new SmallExport()
            .append("users.csv", "by-hand-1,,,TRUE,org-1,teacher,t,,Eve,Other,,99,,,,,,")
            .append("users.csv", "by-hand-2,tobedeleted,,TRUE,org-1,aide,t,,Peter,Gate,,98,,,,,,")
            .append("enrollments.csv", "enr-x,,,cls-5b,org-1,by-hand-1,teacher,TRUE,,")
            .folder());

    assertThat(school.rows(BY_HAND)).isEqualTo(before);
    assertThat(school.findings())
        .anyMatch(finding -> finding.matches("REFUSED\\|users.csv\\|\\d+\\|sourcedId\\|by-hand-1"))
        .anyMatch(finding -> finding.matches("REFUSED\\|users.csv\\|\\d+\\|sourcedId\\|by-hand-2"));
    assertThat(school.rows("select staff_source_id from tutor_group_staff"))
        .containsExactly("stf-1");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_person_in_an_export_gets_a_row_of_his_or_her_own(DataSource dataSource)
      throws Exception {
    ImportedSchool school = withStaffByHand(dataSource);
    List<String> before = school.rows(BY_HAND);

    school.take(
        new SmallExport()
            .append(
                "users.csv", "stf-9,,,TRUE,org-1,aide,t,,Maria,Silva,,,m.silva@school.example,,,,,")
            .folder());

    assertThat(school.rows(BY_HAND)).isEqualTo(before);
    assertThat(school.rows("select source_id, kind from staff_member where family_name = 'Silva'"))
        .containsExactlyInAnyOrder("by-hand-1|SUPPORT", "stf-9|AIDE");
  }

  private static ImportedSchool withStaffByHand(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    add(school, 1, "Maria", "Silva", "'m.silva@school.example'", "null");
    add(school, 2, "Peter", "Gate", "null", "null");
    add(school, 3, "Gone", "Away", "null", "date('2025-01-31')");
    return school;
  }

  private static void add(
      ImportedSchool school, int id, String given, String family, String email, String left)
      throws Exception {
    school.run(
        "insert into staff_member (id, source_id, given_name, family_name, email, kind, works_as,"
            + " left_on, version) values (%1$d, 'by-hand-%1$d', '%2$s', '%3$s', %4$s, 'SUPPORT',"
                .formatted(id, given, family, email)
            + " 'Kitchen', "
            + left
            + ", 4)");
  }

  private static SmallExport withoutStaff() {
    return new SmallExport()
        .replace("users.csv", DESAI, "")
        .replace("enrollments.csv", HIS_GROUP, "");
  }
}
