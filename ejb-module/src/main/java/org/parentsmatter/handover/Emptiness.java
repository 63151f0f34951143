package org.parentsmatter.handover;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether this installation is still as it came: no account, no pupil, no parent. */
@Dependent
class Emptiness {
  private static final String PEOPLE =
      "select (select count(*) from account) + (select count(*) from pupil)"
          + " + (select count(*) from parent) from school";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  boolean isComplete() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(PEOPLE);
        ResultSet answer = query.executeQuery()) {
      return answer.next() && answer.getLong(1) == 0;
    } catch (SQLException e) {
      throw new IllegalStateException("The people in the database could not be counted", e);
    }
  }
}
