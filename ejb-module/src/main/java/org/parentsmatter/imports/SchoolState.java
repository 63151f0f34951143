package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.List;

/**
 * What an import compares the export with, in a few numbers: they change with every change of a
 * pupil, parent, relationship, restriction or member of staff and with every decision about two
 * records, because each of those counts a version up. As long as they are the same, what an import
 * found out about the school's tables is still true.
 */
final class SchoolState {
  private static final List<String> WITH_VERSIONS =
      List.of(
          "pupil",
          "parent",
          "relationship",
          "staff_member",
          "attainment",
          "parent_match",
          "restriction",
          "school_class",
          "school");
  private static final List<String> OTHERS =
      List.of(
          "tutor_group_staff",
          "school_class_staff",
          "school_class_pupil",
          "parent_alias",
          "pupil_alias");

  private SchoolState() {}

  /** The numbers, table by table, at most 500 characters. */
  static String of(SqlSession session) throws SQLException {
    StringBuilder state = new StringBuilder();
    for (String table : WITH_VERSIONS) {
      state.append(
          session
              .query(
                  row -> "%d/%d/%d ".formatted(row.getLong(1), row.getLong(2), row.getLong(3)),
                  "select count(*), coalesce(max(id), 0), coalesce(sum(version), 0) from " + table)
              .get(0));
    }
    for (String table : OTHERS) {
      state.append(session.count("select count(*) from " + table)).append(' ');
    }
    return state.toString().strip();
  }
}
