package org.parentsmatter.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

class AppendOnlyTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_entry_can_be_neither_changed_nor_deleted(DataSource school) throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into audit_entry (id, happened_at, username, action)"
              + " values (1, current_timestamp, 'office', 'SIGNED_IN')");
      assertThatThrownBy(() -> statement.execute("update audit_entry set username = 'nobody'"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.execute("delete from audit_entry"))
          .isInstanceOf(SQLException.class);
    }
  }
}
