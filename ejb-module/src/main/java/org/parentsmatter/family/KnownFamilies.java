package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The families as the tables have them before they are derived anew, asked one by one. */
final class KnownFamilies implements AutoCloseable {
  private static final String ROW =
      "select name, sort_name, pupil_names, tutor_groups, year_groups, pupil_count, parent_count,"
          + " lowest_attendance, search_text, tutor_sort from family"
          + " where id = ? and ended_on is null";
  private static final String PARENTS = "select parent_id from family_parent where family_id = ?";

  private final PreparedStatement row;
  private final PreparedStatement parents;
  private final Map<Long, Long> familyOfPupil = new HashMap<>();
  private final List<Long> running = new ArrayList<>();

  KnownFamilies(Connection connection) throws SQLException {
    row = connection.prepareStatement(ROW);
    parents = connection.prepareStatement(PARENTS);
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(1000);
      readMembers(statement);
    }
  }

  private void readMembers(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery("select pupil_id, family_id from family_pupil")) {
      while (found.next()) {
        familyOfPupil.put(found.getLong(1), found.getLong(2));
      }
    }
    try (ResultSet found = statement.executeQuery("select id from family where ended_on is null")) {
      while (found.next()) {
        running.add(found.getLong(1));
      }
    }
  }

  /** Those that have not ended. */
  List<Long> running() {
    return running;
  }

  /** What is known of a family that has not ended; null for others. */
  FamilyRow row(long family) throws SQLException {
    row.setLong(1, family);
    try (ResultSet found = row.executeQuery()) {
      return found.next()
          ? new FamilyRow(
              found.getString(1),
              found.getString(2),
              found.getString(3),
              found.getString(4),
              found.getString(5),
              found.getInt(6),
              found.getInt(7),
              found.getBigDecimal(8),
              found.getString(9),
              found.getString(10))
          : null;
    }
  }

  /** The family of each pupil, of those who left too. */
  Map<Long, Long> familyOfPupil() {
    return familyOfPupil;
  }

  Set<Long> parents(long family) throws SQLException {
    Set<Long> ids = new HashSet<>();
    parents.setLong(1, family);
    try (ResultSet found = parents.executeQuery()) {
      while (found.next()) {
        ids.add(found.getLong(1));
      }
    }
    return ids;
  }

  @Override
  public void close() throws SQLException {
    row.close();
    parents.close();
  }
}
