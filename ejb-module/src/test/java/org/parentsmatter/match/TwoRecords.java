package org.parentsmatter.match;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A school that has one father twice. */
final class TwoRecords {
  private static final List<String> TABLES =
      List.of("parent", "relationship", "commitment", "restriction", "parent_alias");

  private TwoRecords() {}

  /** Sam Hughes twice: with Zoe, and moved and with Zoe's brother as well; and Zoe's mother. */
  static void family(DataSource school) throws SQLException {
    for (int pupil = 1; pupil <= 2; pupil++) {
      run(
          school,
          "insert into pupil (id, source_id, given_name, family_name, version) values ("
              + pupil
              + ", 'stu-"
              + pupil
              + "', 'Zoe', 'Hughes', 1)");
    }
    parent(school, 100, "Sam", "LK1 1AA");
    parent(school, 101, "Sam", "LK5 1AC");
    parent(school, 102, "Ann", "LK1 1AA");
    tie(school, 11, 100, 1);
    tie(school, 13, 101, 2);
    tie(school, 14, 102, 1);
    run(
        school,
        "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
            + " lives_with, emergency_contact, source, ended_on, version)"
            + " values (12, 100, 2, 'NOT_KNOWN', 'NOT_KNOWN', 'NO', 'NO', 'ONEROSTER', null, 1)");
  }

  private static void parent(DataSource school, long id, String given, String postcode)
      throws SQLException {
    run(
        school,
        "insert into parent (id, source_id, kind, given_name, family_name, postcode, version)"
            + " values (%1$d, 'con-%1$d', 'PERSON', '%2$s', 'Hughes', '%3$s', 1)"
                .formatted(id, given, postcode));
  }

  static void tie(DataSource school, long id, long parent, long pupil) throws SQLException {
    run(
        school,
        "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
            + " lives_with, emergency_contact, source, version) values ("
            + id
            + ", "
            + parent
            + ", "
            + pupil
            + ", 'FATHER', 'YES', 'NO', 'NO', 'CONTACTS', 1)");
  }

  static void restrict(DataSource school, long relationship) throws SQLException {
    run(
        school,
        "insert into restriction (id, relationship_id, kind, scope, from_on, recorded_by,"
            + " recorded_at, version) values (1, "
            + relationship
            + ", 'OTHER_COURT_ORDER', 'ALL', current_date, 'dsl', current_timestamp, 1)");
  }

  /** Without versions and search texts, which say nothing about the school. */
  static List<String> everything(DataSource school) throws SQLException {
    List<String> all = new ArrayList<>();
    for (String table : TABLES) {
      all.addAll(rows(school, "select * from " + table + " order by 1, 2"));
    }
    return all;
  }

  static List<String> rows(DataSource school, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          String name = row.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT);
          if (!name.equals("version") && !name.equals("search_text")) {
            cells.add(row.getString(i) == null ? "-" : row.getString(i));
          }
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  static void run(DataSource school, String sql) throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
