package org.parentsmatter.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class SchoolRowsTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_was_added_changed_or_deleted_is_as_before_and_guards_stay(DataSource school)
      throws SQLException {
    SchoolRows rows;
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      rows = SchoolRows.of(connection);
      log(statement);
      statement.execute("update school set name = 'Another'");
      statement.execute("delete from \"flyway_schema_history\"");
    }
    try (Connection connection = school.getConnection()) {
      rows.restore(connection);
    }
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(SchoolRows.of(connection).byTable()).isEqualTo(rows.byTable()).isNotEmpty();
      log(statement);
      assertThatThrownBy(() -> statement.execute("delete from audit_entry"))
          .isInstanceOf(SQLException.class);
    }
  }

  private static void log(Statement statement) throws SQLException {
    statement.execute(
        "insert into audit_entry (id, happened_at, username, action)"
            + " values (1, current_timestamp, 'office', 'SIGNED_IN')");
  }
}
