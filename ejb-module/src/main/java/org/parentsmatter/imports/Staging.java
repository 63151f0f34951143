package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.List;

/** The staging tables: empty but for the rows of the one import under way. */
final class Staging {
  private static final List<String> READ =
      List.of(
          "stage_user",
          "stage_agent",
          "stage_role",
          "stage_org",
          "stage_class",
          "stage_enrolment",
          "stage_demographic",
          "stage_contact",
          "stage_attendance",
          "stage_attainment",
          "stage_tie",
          "stage_column",
          "stage_delta",
          "stage_match");

  private static final List<String> MADE =
      List.of(
          "stage_place",
          "stage_pupil",
          "stage_parent",
          "stage_relationship",
          "stage_staff",
          "stage_tutor");

  private Staging() {}

  /** Empties all of them: what is in them is personal. */
  static void empty(SqlSession session) throws SQLException {
    emptyMade(session);
    for (String table : READ) {
      session.run("truncate table " + table);
    }
  }

  /** Empties those that are made of the others. */
  static void emptyMade(SqlSession session) throws SQLException {
    for (String table : MADE) {
      session.run("truncate table " + table);
    }
  }

  static void analyzeRead(SqlSession session) throws SQLException {
    for (String table : READ) {
      session.analyze(table);
    }
  }
}
