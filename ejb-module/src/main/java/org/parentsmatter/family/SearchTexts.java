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
  private static final String FIRST =
      " where search_text is null fetch first " + BATCH + " rows only";
  private static final String PUPILS =
      "select id, given_name, preferred_name, family_name from pupil" + FIRST;
  private static final String PUPIL = "update pupil set search_text = ? where id = ?";
  private static final String PARENTS =
      "select id, title, given_name, family_name from parent" + FIRST;
  private static final String PARENT = "update parent set search_text = ? where id = ?";

  private SearchTexts() {}

  static void complete(Connection connection) throws SQLException {
    try (PreparedStatement pupils = connection.prepareStatement(PUPILS);
        PreparedStatement pupil = connection.prepareStatement(PUPIL);
        PreparedStatement parents = connection.prepareStatement(PARENTS);
        PreparedStatement parent = connection.prepareStatement(PARENT)) {
      complete(pupils, pupil);
      complete(parents, parent);
    }
  }

  /** A part at a time, so that memory does not grow with the school. */
  private static void complete(PreparedStatement select, PreparedStatement update)
      throws SQLException {
    while (completeSome(select, update) == BATCH) {
      update.clearBatch();
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
