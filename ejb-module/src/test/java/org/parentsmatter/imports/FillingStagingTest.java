package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** What the staging tables are looked through by, and what comes out of them in one write. */
class FillingStagingTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void indexes_come_with_the_rows_and_go_with_them(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      SqlSession session = new SqlSession(connection);
      assertThat(StagingIndexes.of(session, "stage_user"))
          .containsExactlyInAnyOrder("stage_user_by_source_id", "stage_user_by_match_key");
      assertThat(StagingIndexes.of(session, "stage_parent"))
          .containsExactlyInAnyOrder("stage_parent_by_source_id", "stage_parent_by_target_id");

      StagingIndexes.make(session, "stage_user");
      assertThat(StagingIndexes.of(session, "stage_user")).hasSize(2);
      Staging.empty(session);
      connection.commit();
      assertThat(StagingIndexes.of(session, "stage_user")).isEmpty();
      assertThat(StagingIndexes.of(session, "stage_parent")).isEmpty();
      connection.commit();
    }
    school.take(new SmallExport().folder());
    assertThat(school.rows("select count(*) from pupil")).containsExactly("2");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void people_are_found_by_the_names_they_have_now(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().replace("users.csv", "Ella,Vale", "Élla,O’Vale").folder());
    assertThat(school.rows("select search_text from pupil order by source_id"))
        .containsExactly("ella o'vale", "oliver nash");
    assertThat(school.rows("select search_text from parent order by source_id"))
        .containsExactly("ms karen vale", "mr steven nash", "doris nash");

    school.take(new SmallExport().replace("users.csv", "Karen,Vale", "Karen,Penn").folder());
    assertThat(school.rows("select search_text from pupil order by source_id"))
        .containsExactly("ella vale", "oliver nash");
    assertThat(school.rows("select search_text from parent where source_id = 'con-1'"))
        .containsExactly("ms karen penn");
  }
}
