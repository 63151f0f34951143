package org.parentsmatter.imports;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on a connection that is in no transaction of the container and commits by itself. */
final class OwnConnection {
  private OwnConnection() {}

  interface Work<T> {
    T with(SqlSession session) throws SQLException;
  }

  /** Does the work in one transaction: all of it stands, or, when it throws, nothing. */
  static <T> T in(DataSource dataSource, Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        T result = work.with(new SqlSession(connection));
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The import could not go on", e);
    }
  }
}
