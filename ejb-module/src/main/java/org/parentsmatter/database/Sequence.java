package org.parentsmatter.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Ids for rows that are inserted without an entity. The sequences count by fifty, so one is asked
 * once for fifty ids, as the entities ask it: its value is the last of them.
 */
public final class Sequence implements AutoCloseable {
  private static final int INCREMENT = 50;

  private final PreparedStatement select;
  private long next;
  private long last = -1;

  /**
   * A sequence as this connection asks it.
   *
   * @param name of the sequence, for instance {@code family_seq}
   */
  public Sequence(Connection connection, String name) throws SQLException {
    select =
        connection.prepareStatement(
            isDerby(connection)
                ? "values next value for " + name
                : "select nextval('" + name + "')");
  }

  static boolean isDerby(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().contains("Derby");
  }

  /** An id that nobody else gets. */
  public long next() throws SQLException {
    if (next > last) {
      try (ResultSet row = select.executeQuery()) {
        row.next();
        last = row.getLong(1);
        next = last - INCREMENT + 1;
      }
    }
    return next++;
  }

  @Override
  public void close() throws SQLException {
    select.close();
  }
}
