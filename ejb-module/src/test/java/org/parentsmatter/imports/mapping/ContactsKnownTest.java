package org.parentsmatter.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.imports.ImportedSchool;

/** Somebody who once had an id keeps it: a court order must not lose its parent. */
class ContactsKnownTest {
  private static final String KAREN =
      "select count(*) from parent where given_name = 'Karen' and left_on is null";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_parent_stays_the_same_when_the_eldest_leaves_and_the_family_moves(DataSource db)
      throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    school.changes(new Reports().with("r.csv", Reports.SIMS).export(db));
    String before = id(school);

    String moved =
        Reports.SIMS
            .replaceAll("(?m)^Ella.*\\R", "")
            .replace(
                "1,Tarn Row,Thornbeck,LK5 1AB,01632 960101,k.vale@example.org",
                "8,Hill,X,LK9 9ZZ,,");
    school.changes(new Reports().with("r.csv", moved).export(db));
    assertThat(id(school)).isEqualTo(before);
    assertThat(school.rows(KAREN)).containsExactly("1");
    assertThat(school.rows("select left_on from pupil where given_name = 'Ella'"))
        .containsExactly("2025-12-01");

    school.changes(new Reports().with("r.csv", Reports.SIMS).export(db));
    assertThat(id(school)).isEqualTo(before);
    assertThat(school.rows(KAREN)).containsExactly("1");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_records_once_are_not_merged_because_a_number_is_the_same_today(DataSource db)
      throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    school.changes(new Reports().with("r.csv", Reports.SIMS).export(db));
    String alike =
        Reports.SIMS.replace("4,Mill Lane,Thornbeck,LK5 1AC", "77,High Street,Thornbeck,LK5 1AE");
    school.changes(new Reports().with("r.csv", alike).export(db));
    assertThat(
            school.rows(
                "select count(*) from parent where family_name = 'Smith' and left_on is null"))
        .containsExactly("2");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void without_a_relationship_nobody_becomes_a_parent(DataSource db) throws Exception {
    ImportedSchool school = new ImportedSchool(db);
    String silent = Reports.SIMS.replace(",Mother,", ",,").replace(",Father,", ",,");
    school.changes(new Reports().with("r.csv", silent).export(db));
    assertThat(
            school.rows(
                "select distinct r.kind from relationship r join parent q on q.id = r.parent_id"
                    + " where q.family_name = 'Vale'"))
        .containsExactly("OTHER_RELATIVE");
  }

  private static String id(ImportedSchool school) throws Exception {
    return school
        .rows("select source_id from parent where given_name = 'Karen' and left_on is null")
        .get(0);
  }
}
