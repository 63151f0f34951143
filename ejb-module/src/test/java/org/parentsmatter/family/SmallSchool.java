package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A few pupils and parents by name, written straight into the tables. */
final class SmallSchool {
  private final Connection connection;
  private long ids = 1000;

  SmallSchool(Connection connection) {
    this.connection = connection;
  }

  /** A pupil called like "Zoe Hughes", in a tutor group like 11E. */
  long pupil(String name, String tutorGroup) throws SQLException {
    long id = ++ids;
    execute(
        "insert into pupil (id, source_id, given_name, family_name, tutor_group, year_group,"
            + " attendance_percent, version) values (?, ?, ?, ?, ?, ?, 95.5, 1)",
        id,
        "stu-" + id,
        name.split(" ", 2)[0],
        name.split(" ", 2)[1],
        tutorGroup,
        tutorGroup.replaceAll("\\D", ""));
    return id;
  }

  long parent(String name) throws SQLException {
    return parent(name, "PERSON");
  }

  long parent(String name, String kind) throws SQLException {
    long id = ++ids;
    boolean person = "PERSON".equals(kind);
    execute(
        "insert into parent (id, source_id, kind, title, given_name, family_name, version)"
            + " values (?, ?, ?, ?, ?, ?, 1)",
        id,
        "con-" + id,
        kind,
        person ? "Mrs" : null,
        person ? name.split(" ", 2)[0] : null,
        person ? name.split(" ", 2)[1] : name);
    return id;
  }

  void tie(long parent, String kind, long... pupils) throws SQLException {
    for (long pupil : pupils) {
      execute(
          "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
              + " lives_with, emergency_contact, source, version)"
              + " values (?, ?, ?, ?, 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'CONTACTS', 1)",
          ++ids,
          parent,
          pupil,
          kind);
    }
  }

  void execute(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  List<String> strings(String sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }

  /** The names of the families there are now. */
  List<String> families() throws SQLException {
    return strings("select name from family where ended_on is null order by sort_name, id");
  }

  long familyOf(long pupil) throws SQLException {
    return Long.parseLong(
        strings("select family_id from family_pupil where pupil_id = " + pupil).get(0));
  }
}
