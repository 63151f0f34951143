package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.entitlement.EntitlementSql;

/**
 * The order in which somebody walks through the building and hands letters out: tutor groups by
 * their place, those that nobody has given one after them as a school counts them.
 */
final class Walk {
  private final Map<String, Integer> places;

  private Walk(Map<String, Integer> places) {
    this.places = places;
  }

  static Walk read(Connection connection) throws SQLException {
    Map<String, Integer> places = new HashMap<>();
    try (PreparedStatement select =
            connection.prepareStatement("select tutor_group, place from walk_stop");
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        places.put(found.getString(1), found.getInt(2));
      }
    }
    return new Walk(places);
  }

  /** The same for every group without a place of its own. */
  int place(String tutorGroup) {
    return places.getOrDefault(tutorGroup, Integer.MAX_VALUE);
  }

  /** These groups as somebody comes to them. */
  List<String> sorted(Collection<String> groups) {
    return groups.stream()
        .sorted(Comparator.comparingInt(this::place).thenComparing(new TutorGroupOrder()))
        .toList();
  }

  /** The tutor groups that pupils are in now, as somebody comes to them. */
  static List<String> groups(Connection connection) throws SQLException {
    List<String> groups = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select distinct pu.tutor_group from pupil pu where pu.tutor_group is not null and "
                    + EntitlementSql.ON_ROLL);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        groups.add(found.getString(1));
      }
    }
    return read(connection).sorted(groups);
  }

  /** Keeps this order and no other. */
  static void write(Connection connection, List<String> groups) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement("delete from walk_stop");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into walk_stop (tutor_group, place) values (?, ?)")) {
      delete.executeUpdate();
      int place = 0;
      for (String group : groups) {
        insert.setString(1, group);
        insert.setInt(2, ++place);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
