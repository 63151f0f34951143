package org.parentsmatter.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tutor groups of whoever holds an account. */
final class TutorGroups {
  private TutorGroups() {}

  static List<String> of(Connection connection, String username) throws SQLException {
    List<String> groups = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select t.tutor_group from tutor_group_staff t"
                + " join account a on a.staff_source_id = t.staff_source_id"
                + " where a.username = ? order by t.tutor_group")) {
      select.setString(1, username);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          groups.add(row.getString(1));
        }
      }
    }
    return groups;
  }

  static String encode(String group) {
    return URLEncoder.encode(group, StandardCharsets.UTF_8);
  }
}
