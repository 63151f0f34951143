package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Works out what pupils and parents are found by where that is not there: whoever writes another
 * name takes it away.
 */
final class SearchTexts {
  private static final int LENGTH = 1000;
  private static final int BATCH = 1000;

  private final Connection connection;

  private SearchTexts(Connection connection) {
    this.connection = connection;
  }

  static void complete(Connection connection) throws SQLException {
    SearchTexts texts = new SearchTexts(connection);
    texts.complete("pupil", "given_name, preferred_name, family_name");
    texts.complete("parent", "title, given_name, family_name");
  }

  /** A part at a time, so that memory does not grow with the school. */
  private void complete(String table, String names) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id, "
                    + names
                    + " from "
                    + table
                    + " where search_text is null fetch first "
                    + BATCH
                    + " rows only");
        PreparedStatement update =
            connection.prepareStatement("update " + table + " set search_text = ? where id = ?")) {
      while (completeSome(select, update) == BATCH) {
        update.clearBatch();
      }
    }
  }

  private static int completeSome(PreparedStatement select, PreparedStatement update)
      throws SQLException {
    int found = 0;
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        String text =
            SearchText.of(
                new PersonName(row.getString(2), row.getString(3), row.getString(4)).display());
        update.setString(1, text.length() <= LENGTH ? text : text.substring(0, LENGTH));
        update.setLong(2, row.getLong(1));
        update.addBatch();
        found++;
      }
    }
    if (found > 0) {
      update.executeBatch();
    }
    return found;
  }
}
