package org.parentsmatter.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The values of a statement, set in their order. */
public final class Values {
  private Values() {}

  /**
   * Sets them, and closes the statement where one of them cannot be set.
   *
   * @return the statement
   */
  public static PreparedStatement set(PreparedStatement statement, List<?> values)
      throws SQLException {
    try {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }
}
