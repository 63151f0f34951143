package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Ids for rows that are inserted as sets: a sequence that counts by fifty is asked once for fifty
 * ids.
 */
final class NewIds implements AutoCloseable {
  private static final int INCREMENT = 50;

  private final PreparedStatement select;
  private long next;
  private long last = -1;

  NewIds(Connection connection, String sequence) throws SQLException {
    boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
    String value = "next value for " + sequence;
    select =
        connection.prepareStatement(
            derby ? "values " + value : "select nextval('" + sequence + "')");
  }

  /** As an entity's allocation does it: the sequence's value is the last of its fifty. */
  long next() throws SQLException {
    if (next > last) {
      try (ResultSet value = select.executeQuery()) {
        value.next();
        last = value.getLong(1);
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
