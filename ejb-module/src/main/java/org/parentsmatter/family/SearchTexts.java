package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what pupils and parents are found by in line with their names, in the tables. */
final class SearchTexts {
  private static final int LENGTH = 1000;
  private static final int BATCH = 1000;

  private SearchTexts() {}

  static void refresh(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id, given_name, preferred_name, family_name, search_text from pupil");
        PreparedStatement update =
            connection.prepareStatement("update pupil set search_text = ? where id = ?")) {
      refresh(select, update);
    }
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id, title, given_name, family_name, search_text from parent");
        PreparedStatement update =
            connection.prepareStatement("update parent set search_text = ? where id = ?")) {
      refresh(select, update);
    }
  }

  private static void refresh(PreparedStatement select, PreparedStatement update)
      throws SQLException {
    int waiting = 0;
    for (Map.Entry<Long, String> different : differences(select).entrySet()) {
      update.setString(1, different.getValue());
      update.setLong(2, different.getKey());
      update.addBatch();
      if (++waiting % BATCH == 0) {
        update.executeBatch();
      }
    }
    if (waiting % BATCH != 0) {
      update.executeBatch();
    }
  }

  private static Map<Long, String> differences(PreparedStatement select) throws SQLException {
    Map<Long, String> differences = new LinkedHashMap<>();
    select.setFetchSize(BATCH);
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        String text =
            SearchText.of(
                new PersonName(row.getString(2), row.getString(3), row.getString(4)).display());
        String cut = text.length() <= LENGTH ? text : text.substring(0, LENGTH);
        if (!cut.equals(row.getString(5))) {
          differences.put(row.getLong(1), cut);
        }
      }
    }
    return differences;
  }
}
