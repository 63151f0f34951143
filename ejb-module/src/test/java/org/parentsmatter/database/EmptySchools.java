package org.parentsmatter.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empty schools on one database, which are emptied and used again. */
final class EmptySchools {
  private static final List<EmptySchools> ALL = new ArrayList<>();

  private final SchoolTemplate migrated;
  private final SchoolRows rows;
  private final Deque<String> resting = new ArrayDeque<>();
  private final List<BasicDataSource> used = new ArrayList<>();

  EmptySchools(SchoolTemplate migrated) {
    this.migrated = migrated;
    BasicDataSource first = migrated.copy();
    try (Connection connection = first.getConnection()) {
      rows = SchoolRows.of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    resting.push(Connections.close(first));
    ALL.add(this);
  }

  DataSource next() {
    BasicDataSource school = resting.isEmpty() ? migrated.copy() : Connections.to(resting.pop());
    used.add(school);
    return school;
  }

  private void empty() throws SQLException {
    for (BasicDataSource school : used) {
      boolean idle = school.getNumActive() == 0;
      String address = Connections.close(school);
      if (idle) {
        try (Connection connection = DriverManager.getConnection(address)) {
          rows.restore(connection);
        }
        resting.push(address);
      }
    }
    used.clear();
  }

  /**
   * Empties the schools of a class of tests after it; one with which somebody still works is left
   * alone.
   */
  public static final class AfterEachClass implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext tests) throws SQLException {
      if (tests.getParent().filter(tests.getRoot()::equals).isPresent()) {
        for (EmptySchools each : ALL) {
          each.empty();
        }
      }
    }
  }
}
