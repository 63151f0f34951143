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

  /** What the other rows refer to; the others are looked for only when their own are known. */
  private static final List<String> REFERRED_TO =
      List.of("stage_user", "stage_agent", "stage_role", "stage_enrolment", "stage_demographic");

  private static final List<String> MADE =
      List.of(
          "stage_place",
          "stage_pupil",
          "stage_parent",
          "stage_relationship",
          "stage_staff",
          "stage_tutor",
          "stage_class_staff",
          "stage_class_pupil");

  private Staging() {}

  /** Empties all of them: what is in them is personal. */
  static void empty(SqlSession session) throws SQLException {
    emptyMade(session);
    for (String table : READ) {
      empty(session, table);
    }
  }

  private static void empty(SqlSession session, String table) throws SQLException {
    StagingIndexes.drop(session, table);
    session.run("truncate table " + table);
  }

  /** Empties those that are made of the others. */
  static void emptyMade(SqlSession session) throws SQLException {
    for (String table : MADE) {
      empty(session, table);
    }
  }

  /** To be called when all files are read: what follows looks for rows by their ids. */
  static void index(SqlSession session) throws SQLException {
    for (String table : REFERRED_TO) {
      StagingIndexes.make(session, table);
    }
  }
}
