package org.parentsmatter.imports;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One connection, and the few words in which Derby and PostgreSQL differ. The statements are the
 * feature's own constants; what comes from a file only ever travels as a parameter or in a staging
 * table.
 */
final class SqlSession {
  private static final Pattern NEXT_VALUE = Pattern.compile("next value for (\\w+)");

  private static final int FETCH_SIZE = 500;

  private final Connection connection;
  private final boolean derby;

  SqlSession(Connection connection) throws SQLException {
    this.connection = connection;
    this.derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
  }

  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  boolean isDerby() {
    return derby;
  }

  Connection connection() {
    return connection;
  }

  PreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(
        derby ? sql : NEXT_VALUE.matcher(sql).replaceAll("nextval('$1')"));
  }

  /** Runs a statement and says how many rows it touched. */
  int run(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    }
  }

  <T> List<T> query(RowReader<T> reader, String sql, Object... parameters) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = prepare(sql)) {
      bind(statement, parameters);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reader.read(result));
        }
      }
    }
    return rows;
  }

  /** Reads rows one by one; memory does not grow with their number. Needs a transaction. */
  void each(RowTaker taker, String sql) throws SQLException {
    try (PreparedStatement statement = prepare(sql)) {
      statement.setFetchSize(FETCH_SIZE);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          taker.take(result);
        }
      }
    }
  }

  int count(String sql, Object... parameters) throws SQLException {
    return query(row -> row.getInt(1), sql, parameters).get(0);
  }

  /**
   * Tells the planner how full tables have become; without it joins may scan. Derby counts while it
   * makes an index, and by itself.
   */
  void analyze(String... tables) throws SQLException {
    if (!derby) {
      run("analyze " + String.join(", ", tables));
    }
  }

  static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value instanceof LocalDate date) {
        statement.setDate(i + 1, Date.valueOf(date));
      } else if (value instanceof Instant instant) {
        statement.setTimestamp(i + 1, timestamp(instant));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static Timestamp timestamp(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  /** A point in time as the database keeps it, in UTC; null stays null. */
  static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp stored = row.getTimestamp(column);
    return stored == null ? null : stored.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }
}
