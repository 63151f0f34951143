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
