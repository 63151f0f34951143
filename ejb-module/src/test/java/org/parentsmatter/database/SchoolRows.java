package org.parentsmatter.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a school, to bring it back to them. */
final class SchoolRows {
  private static final int ALL = 0;

  /** Rows by table; a table comes after all those that its rows point at. */
  private final Map<String, List<List<Object>>> tables = new LinkedHashMap<>();

  private final Map<String, Set<String>> pointsAt = new LinkedHashMap<>();

  private SchoolRows() {}

  static SchoolRows of(Connection school) throws SQLException {
    SchoolRows rows = new SchoolRows();
    rows.order(school.getMetaData(), school.getSchema());
    for (Map.Entry<String, List<List<Object>>> table : rows.tables.entrySet()) {
      table.setValue(read(school, table.getKey(), ALL));
    }
    return rows;
  }

  Map<String, List<List<Object>>> byTable() {
    return tables;
  }

  private void order(DatabaseMetaData about, String schema) throws SQLException {
    try (ResultSet found = about.getTables(null, schema, null, new String[] {"TABLE"})) {
      while (found.next()) {
        pointsAt.put(found.getString("TABLE_NAME"), new HashSet<>());
      }
    }
    for (Map.Entry<String, Set<String>> table : pointsAt.entrySet()) {
      try (ResultSet keys = about.getImportedKeys(null, schema, table.getKey())) {
        while (keys.next()) {
          table.getValue().add(keys.getString("PKTABLE_NAME"));
        }
      }
      table.getValue().remove(table.getKey());
    }
    Set<String> left = new LinkedHashSet<>(pointsAt.keySet());
    while (!left.isEmpty()) {
      List<String> next =
          left.stream().filter(table -> Collections.disjoint(pointsAt.get(table), left)).toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("In a circle point at each other: " + left);
      }
      next.forEach(table -> tables.put(table, new ArrayList<>()));
      next.forEach(left::remove);
    }
  }

  /** Brings the school back to these rows. */
  void restore(Connection school) throws SQLException {
    school.setAutoCommit(false);
    boolean derby = Sequence.isDerby(school);
    if (!derby) {
      try (Statement statement = school.createStatement()) {
        statement.execute("set local session_replication_role = replica");
      }
    }
    Set<String> changed = new HashSet<>();
    for (Map.Entry<String, List<List<Object>>> table : tables.entrySet()) {
      if (!Collections.disjoint(changed, pointsAt.get(table.getKey()))
          || differs(school, table.getKey(), table.getValue())) {
        changed.add(table.getKey());
      }
    }
    List<String> last = new ArrayList<>(tables.keySet());
    Collections.reverse(last);
    last.removeIf(table -> !changed.contains(table));
    for (String table : last) {
      empty(school, table, derby ? guards(school, table) : Map.of());
    }
    for (Map.Entry<String, List<List<Object>>> table : tables.entrySet()) {
      if (changed.contains(table.getKey()) && !table.getValue().isEmpty()) {
        fill(school, table.getKey(), table.getValue());
      }
    }
    school.commit();
  }

  private static boolean differs(Connection school, String table, List<List<Object>> rows)
      throws SQLException {
    return !read(school, table, rows.size() + 1).equals(rows);
  }

  private static List<List<Object>> read(Connection school, String table, int most)
      throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (PreparedStatement select = school.prepareStatement("select * from \"" + table + '"')) {
      select.setMaxRows(most);
      try (ResultSet found = select.executeQuery()) {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
          List<Object> row = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            row.add(found.getObject(i));
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static void fill(Connection school, String table, List<List<Object>> rows)
      throws SQLException {
    String places = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
    try (PreparedStatement insert =
        school.prepareStatement("insert into \"" + table + "\" values (" + places + ')')) {
      for (List<Object> row : rows) {
        int column = 0;
        for (Object value : row) {
          insert.setObject(++column, value);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void empty(Connection school, String table, Map<String, String> guards)
      throws SQLException {
    try (Statement statement = school.createStatement()) {
      for (String guard : guards.keySet()) {
        statement.execute("drop trigger \"" + guard + '"');
      }
      statement.execute("delete from \"" + table + '"');
      for (String again : guards.values()) {
        statement.execute(again);
      }
    }
  }

  /** The triggers that refuse to delete, as on the audit log, each with how it was made. */
  private static Map<String, String> guards(Connection school, String table) throws SQLException {
    Map<String, String> guards = new LinkedHashMap<>();
    try (PreparedStatement select =
        school.prepareStatement(
            "select triggername, oldreferencingname, triggerdefinition from sys.systriggers g"
                + " join sys.systables t on t.tableid = g.tableid"
                + " where tablename = ? and event = 'D'")) {
      select.setString(1, table);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          guards.put(
              found.getString(1),
              "create trigger \"%s\" no cascade before delete on \"%s\" referencing old as %s for each row mode db2sql %s"
                  .formatted(found.getString(1), table, found.getString(2), found.getString(3)));
        }
      }
    }
    return guards;
  }
}
