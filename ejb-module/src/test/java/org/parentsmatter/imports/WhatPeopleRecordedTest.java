package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.EntitlementSql;

/** What people recorded here stays, whatever an export says or leaves unsaid. */
class WhatPeopleRecordedTest {
  private static final String RESTRICTED =
      "select pa.source_id from relationship r join pupil pu on pu.id = r.pupil_id join parent pa"
          + " on pa.id = r.parent_id where "
          + EntitlementSql.IN_LAW
          + " and not "
          + EntitlementSql.ENTITLED;

  private static final String PROTECTED =
      "select pa.source_id, pa.address_line1 from protected_address x join parent pa"
          + " on pa.id = x.protects";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_restriction_outlives_the_same_export_a_changed_one_and_the_parents_absence(
      DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.run(
        "insert into restriction (id, relationship_id, kind, scope, from_on, recorded_by,"
            + " recorded_at, version) select r.id, r.id, 'OTHER_COURT_ORDER', 'ALL', current_date,"
            + " 'dsl', current_timestamp, 1 from relationship r join parent pa"
            + " on pa.id = r.parent_id where pa.source_id = 'con-1'");
    List<String> before = school.rows("select * from restriction order by id");
    assertThat(school.rows(RESTRICTED)).containsOnly("con-1");

    school.take(new SmallExport().folder());
    assertThat(school.rows(RESTRICTED)).containsOnly("con-1");
    school.take(
        new SmallExport().replace("contacts.csv", "Vale,Mother,Yes", "Vale,Mother,No").folder());
    assertThat(school.rows(RESTRICTED)).containsOnly("con-1");
    school.take(withoutMother().folder());
    assertThat(school.rows(RESTRICTED)).isEmpty();
    school.take(new SmallExport().folder());
    assertThat(school.rows(RESTRICTED)).containsOnly("con-1");
    assertThat(school.rows("select * from restriction order by id")).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_wants_one_letter_with_whom_is_no_matter_of_an_export(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.run(
        "insert into one_letter_choice (id, parent_id, with_parent_id, chooses, recorded_by,"
            + " recorded_at) select p.id, p.id, o.id, p.id, 'office', current_timestamp"
            + " from parent p join parent o on o.id <> p.id and o.source_id = 'con-1'"
            + " where p.source_id = 'con-2'");
    List<String> before = school.rows("select * from one_letter_choice");
    assertThat(before).hasSize(1);
    school.take(withoutMother().folder());
    school.take(new SmallExport().folder());
    assertThat(school.rows("select * from one_letter_choice")).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_went_to_another_school_has_left_although_the_export_lags(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.run(
        "update pupil set left_on = '2025-11-30', transferred_on = '2025-11-30',"
            + " transferred_to = 'Elm Park' where source_id = 'stu-2'");
    String left = "select source_id, left_on, transferred_to from pupil where left_on is not null";
    school.take(new SmallExport().folder());
    assertThat(school.rows(left)).containsExactly("stu-2|2025-11-30|Elm Park");
    school.take(new SmallExport().replace("users.csv", "Oliver,Nash", "Olli,Nash").folder());
    assertThat(school.rows(left)).containsExactly("stu-2|2025-11-30|Elm Park");
    school.run("update pupil set left_on = null, transferred_on = null, transferred_to = null");
    school.take(new SmallExport().folder());
    assertThat(school.rows(left)).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void no_export_brings_the_dead_back(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.run("update parent set deceased_on = '2025-11-30' where source_id = 'con-1'");
    school.run("update pupil set deceased_on = '2025-11-30' where source_id = 'stu-2'");
    school.take(new SmallExport().folder());
    school.take(
        new SmallExport()
            .replace("users.csv", "Karen,Vale", "Karin,Vale")
            .replace("users.csv", "Oliver,Nash", "Olli,Nash")
            .folder());
    assertThat(
            school.rows(
                "select given_name, deceased_on from parent where deceased_on is not null union all"
                    + " select given_name, deceased_on from pupil where deceased_on is not null"
                    + " order by 1"))
        .containsExactly("Karin|2025-11-30", "Olli|2025-11-30");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_address_stays_protected_when_it_changes_and_when_the_parent_is_away(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.run(
        "insert into protected_address (id, parent_id, protects, note, marked_by, marked_at,"
            + " version) select pa.id, pa.id, pa.id, 'refuge', 'dsl', current_timestamp, 1"
            + " from parent pa where pa.source_id = 'con-1'");
    List<String> before = school.rows("select * from protected_address");

    school.take(new SmallExport().folder());
    school.take(new SmallExport().replace("contacts.csv", "1 Tarn Row", "9 Haven Way").folder());
    assertThat(school.rows(PROTECTED)).containsExactly("con-1|9 Haven Way");
    school.take(withoutMother().folder());
    school.take(new SmallExport().folder());
    assertThat(school.rows(PROTECTED)).containsExactly("con-1|1 Tarn Row");
    assertThat(school.rows("select * from protected_address")).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_change_of_address_writes_to_nobody(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.take(new SmallExport().replace("contacts.csv", "1 Tarn Row", "9 Haven Way").folder());
    assertThat(school.rows("select id from letter_run")).isEmpty();
    assertThat(school.rows("select id from letter")).isEmpty();
    assertThat(school.rows("select detail from audit_entry")).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_cannot_be_taken_of_an_address_is_not_repeated_to_the_office(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("contacts.csv", "LK5 1AB", "9 Haven Way beside the mill")
            .folder());
    assertThat(school.findings())
        .anyMatch(finding -> finding.contains("|Postcode|"))
        .noneMatch(finding -> finding.contains("Haven"));
  }

  private static SmallExport withoutMother() {
    return new SmallExport()
        .replace(
            "users.csv", "con-1,,,TRUE,org-1,parent,c,,Karen,Vale,,2001,,07700 900201,,,,\n", "")
        .replace("users.csv", ",,,,con-1,05", ",,,,,05")
        .replace(
            "contacts.csv",
            "1101,Ella,Vale,5,5A,1,2001,Ms,Karen,Vale,Mother,Yes,Yes,1 Tarn Row,,Thornbeck,"
                + "Larkshire,LK5 1AB,,,k@example.org,Polish\n",
            "");
  }
}
