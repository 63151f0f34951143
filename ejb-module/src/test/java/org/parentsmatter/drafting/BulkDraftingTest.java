package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.plan.PlansForLetters;
import org.parentsmatter.testing.SchoolBeans;

class BulkDraftingTest {
  private static final int FAMILIES = 1300;

  /**
   * The limit is far off what it takes: it tells sets from single rows, not one machine from
   * another.
   */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_whole_school_is_drafted_in_chunks(DataSource school) throws SQLException {
    fill(school);
    try (SchoolBeans beans = new SchoolBeans(school)) {
      Instant start = Instant.now();
      int drafted =
          beans.inTransaction(() -> beans.bean(DraftingPlans.class).draftForFamiliesWithoutPlan());
      assertThat(drafted).isEqualTo(FAMILIES);
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
      assertThat(
              beans.inTransaction(
                  () ->
                      beans
                          .bean(PlansForLetters.class)
                          .of(LongStream.rangeClosed(1, FAMILIES).boxed().toList())))
          .hasSize(FAMILIES)
          .allSatisfy((parent, parts) -> assertThat(parts).hasSize(1));
    }
  }

  private static void fill(DataSource school) throws SQLException {
    try (Connection connection = school.getConnection()) {
      connection.setAutoCommit(false);
      each(
          connection,
          "insert into pupil (id, source_id, given_name, family_name, year_group, version) values"
              + " (?, ?, 'Zoe', 'Hughes', '4', 1)",
          2);
      each(
          connection,
          "insert into parent (id, source_id, kind, family_name, version) values (?, ?, 'PERSON',"
              + " 'Hughes', 1)",
          2);
      each(
          connection,
          "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
              + " lives_with, emergency_contact, source, version) values (?, ?, ?, 'MOTHER', 'YES',"
              + " 'YES', 'NO', 'CONTACTS', 1)",
          3);
      each(
          connection,
          "insert into family (id, name, sort_name, pupil_names, tutor_groups, year_groups,"
              + " pupil_count, parent_count, version) values (?, 'Hughes', 'hughes', '-', '-', '-',"
              + " 1, 1, 1)",
          1);
      each(connection, "insert into family_pupil (family_id, pupil_id) values (?, ?)", 2);
      connection.commit();
    }
  }

  private static void each(Connection connection, String sql, int places) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (long id = 1; id <= FAMILIES; id++) {
        for (int place = 1; place <= places; place++) {
          if (place == 2 && sql.contains("source_id")) {
            insert.setString(2, "s" + id);
          } else {
            insert.setLong(place, id);
          }
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
