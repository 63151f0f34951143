package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The families as the tables have them before they are derived anew. */
final class KnownFamilies {
  private final Map<Long, FamilyRow> rows = new HashMap<>();
  private final Set<Long> ended = new HashSet<>();
  private final Map<Long, Long> familyOfPupil = new HashMap<>();
  private final Map<Long, Set<Long>> parents = new HashMap<>();

  private KnownFamilies() {}

  static KnownFamilies read(Connection connection) throws SQLException {
    KnownFamilies known = new KnownFamilies();
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(1000);
      known.readRows(statement);
      known.readMembers(statement);
    }
    return known;
  }

  private void readRows(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select id, name, sort_name, pupil_names, tutor_groups, year_groups, pupil_count,"
                + " parent_count, lowest_attendance, search_text, tutor_sort, ended_on"
                + " from family")) {
      while (row.next()) {
        rows.put(
            row.getLong(1),
            new FamilyRow(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getBigDecimal(9),
                row.getString(10),
                row.getString(11)));
        if (row.getDate(12) != null) {
          ended.add(row.getLong(1));
        }
      }
    }
  }

  private void readMembers(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select pupil_id, family_id from family_pupil")) {
      while (row.next()) {
        familyOfPupil.put(row.getLong(1), row.getLong(2));
      }
    }
    try (ResultSet row = statement.executeQuery("select family_id, parent_id from family_parent")) {
      while (row.next()) {
        parents.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2));
      }
    }
  }

  Set<Long> ids() {
    return rows.keySet();
  }

  FamilyRow row(long family) {
    return rows.get(family);
  }

  boolean hasEnded(long family) {
    return ended.contains(family);
  }

  /** The family of each pupil, of those who left too. */
  Map<Long, Long> familyOfPupil() {
    return familyOfPupil;
  }

  Set<Long> parents(long family) {
    return parents.getOrDefault(family, Set.of());
  }
}
