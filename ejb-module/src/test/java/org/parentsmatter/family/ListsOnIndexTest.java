package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.Reached;

/** What Derby says about how it found the rows of a page: by an index, never through the table. */
class ListsOnIndexTest {
  private static final int FAMILIES = 3_000;

  @Test
  void a_page_of_each_list_comes_from_an_index_alone() throws SQLException {
    DataSource derby = EachDatabase.derby();
    try (Connection connection = derby.getConnection()) {
      connection.setAutoCommit(false);
      LargeSchool.fill(connection, FAMILIES);
      DerivingFamilies.derive(connection);
      statistics(connection, true);
      for (FamilySort sort : FamilySort.values()) {
        FamilyPages.page(
            connection, Reached.WHOLE_SCHOOL, FamilyFilter.none(), sort, false, 50, 25);
        expectIndexes(connection, "families by " + sort);
      }
      for (PupilSort sort : PupilSort.values()) {
        PupilRows.page(
            connection,
            Reached.WHOLE_SCHOOL,
            new PupilFilter(null, null, null),
            sort,
            false,
            50,
            25);
        expectIndexes(connection, "pupils by " + sort);
      }
      ParentRows.page(
          connection, Reached.WHOLE_SCHOOL, null, false, 50, 25, UnaryOperator.identity());
      expectIndexes(connection, "parents");
      Choices.read(connection, Reached.WHOLE_SCHOOL);
      statistics(connection, false);
      connection.rollback();
    }
  }

  private static void expectIndexes(Connection connection, String list) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
      row.next();
      assertThat(row.getString(1))
          .as(list)
          .contains("Index Scan ResultSet")
          .doesNotContain("Table Scan ResultSet");
    }
  }

  private static void statistics(Connection connection, boolean on) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("call syscs_util.syscs_set_runtimestatistics(" + (on ? 1 : 0) + ")");
    }
  }
}
