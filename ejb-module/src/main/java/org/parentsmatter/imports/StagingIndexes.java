package org.parentsmatter.imports;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The indexes of the large staging tables. Each is made when its table is full and goes when the
 * table is emptied: keeping one up row by row costs several times as much as sorting once. Making
 * it also tells the planner how full the table is.
 */
final class StagingIndexes {
  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry("stage_user", List.of("source_id", "match_key")),
          Map.entry("stage_agent", List.of("user_source_id")),
          Map.entry("stage_role", List.of("user_source_id")),
          Map.entry("stage_enrolment", List.of("user_source_id")),
          Map.entry("stage_demographic", List.of("source_id")),
          Map.entry(
              "stage_contact", List.of("pupil_source_id, parent_source_id", "parent_source_id")),
          Map.entry("stage_attendance", List.of("pupil_source_id")),
          Map.entry("stage_attainment", List.of("pupil_source_id, assessed_on, subject")),
          Map.entry("stage_tie", List.of("pupil_source_id, parent_source_id", "parent_source_id")),
          Map.entry("stage_place", List.of("pupil_source_id")),
          Map.entry("stage_pupil", List.of("source_id", "target_id")),
          Map.entry("stage_parent", List.of("source_id", "target_id")),
          Map.entry("stage_relationship", List.of("target_id")),
          Map.entry("stage_class_staff", List.of("class_id, staff_source_id")),
          Map.entry("stage_class_pupil", List.of("class_id, pupil_id")));

  private StagingIndexes() {}

  /** Makes those of a table that has just been filled. */
  static void make(SqlSession session, String table) throws SQLException {
    drop(session, table);
    for (String columns : COLUMNS.getOrDefault(table, List.of())) {
      session.run("create index %s on %s (%s)".formatted(name(table, columns), table, columns));
    }
    session.analyze(table);
  }

  /** Removes those of a table that is to be filled, as far as they are there. */
  static void drop(SqlSession session, String table) throws SQLException {
    List<String> wanted = COLUMNS.getOrDefault(table, List.of());
    Set<String> there = wanted.isEmpty() ? Set.of() : of(session, table);
    for (String columns : wanted) {
      String name = name(table, columns);
      if (there.contains(name)) {
        session.run("drop index " + name);
      }
    }
  }

  private static String name(String table, String columns) {
    return table + "_by_" + columns.replace("_source_id", "").replace(", ", "_");
  }

  /** The names of the indexes a table has now. */
  static Set<String> of(SqlSession session, String table) throws SQLException {
    DatabaseMetaData data = session.connection().getMetaData();
    String stored = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    Set<String> names = new HashSet<>();
    try (ResultSet row =
        data.getIndexInfo(null, session.connection().getSchema(), stored, false, true)) {
      while (row.next()) {
        String name = row.getString("INDEX_NAME");
        if (name != null) {
          names.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }
}
