package org.parentsmatter.family;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The values of a statement, set in their order. */
final class Values {
  private Values() {}

  static PreparedStatement set(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }
}
