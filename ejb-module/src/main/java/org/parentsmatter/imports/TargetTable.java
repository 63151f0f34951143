package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the school and the staging table that says what it should hold. Rows that already say
 * so are not touched: the same export twice changes no version.
 *
 * @param missing true for a row of the table that the export no longer speaks of
 * @param searched whether somebody looks for its rows by search_text
 * @param columns what is compared
 */
record TargetTable(
    String table, String stage, String missing, boolean searched, List<String> columns) {
  static final TargetTable PUPILS =
      new TargetTable(
          "pupil",
          "stage_pupil",
          Missing.PUPIL,
          true,
          List.of(
              "source_id",
              "identifier",
              "given_name",
              "family_name",
              "preferred_name",
              "birth_date",
              "year_group",
              "tutor_group",
              "left_on",
              "possible_sessions",
              "absences",
              "attendance_percent"));

  static final TargetTable PARENTS =
      new TargetTable(
          "parent",
          "stage_parent",
          Missing.PARENT,
          true,
          List.of(
              "source_id",
              "identifier",
              "kind",
              "title",
              "given_name",
              "family_name",
              "address_line1",
              "address_line2",
              "town",
              "county",
              "postcode",
              "mobile",
              "home_telephone",
              "mobile_e164",
              "home_telephone_e164",
              "email",
              "language",
              "left_on"));

  static final TargetTable RELATIONSHIPS =
      new TargetTable(
          "relationship",
          "stage_relationship",
          Missing.RELATIONSHIP,
          false,
          List.of(
              "parent_id",
              "pupil_id",
              "kind",
              "kind_as_given",
              "priority",
              "parental_responsibility",
              "lives_with",
              "emergency_contact",
              "source",
              "tied_by",
              "ended_on"));

  static final TargetTable STAFF =
      new TargetTable(
          "staff_member",
          "stage_staff",
          Missing.STAFF,
          false,
          List.of(
              "source_id", "identifier", "given_name", "family_name", "email", "kind", "left_on"));

  /** Says of every staged row whether it is new, differs, or is as the table has it. */
  void compare(SqlSession session) throws SQLException {
    StagingIndexes.make(session, stage);
    String differs =
        columns.stream()
            .map(
                c ->
                    "t.%1$s <> s.%1$s or (t.%1$s is null and s.%1$s is not null) or (t.%1$s is not null and s.%1$s is null)"
                        .formatted(c))
            .collect(Collectors.joining(" or "));
    session.run(
        """
        update %s s set deed = 'CHANGE' where s.target_id is not null
          and exists (select 1 from %s t where t.id = s.target_id and (%s))"""
            .formatted(stage, table, differs));
  }

  int added(SqlSession session) throws SQLException {
    return session.count("select count(*) from " + stage + " where deed = 'ADD'");
  }

  int changed(SqlSession session) throws SQLException {
    return session.count("select count(*) from " + stage + " where deed = 'CHANGE'");
  }

  /** How many were there until now and are staged as left. */
  int leaving(SqlSession session) throws SQLException {
    return session.count(
        """
        select count(*) from %s s join %s t on t.id = s.target_id
        where s.left_on is not null and t.left_on is null"""
            .formatted(stage, table));
  }

  /** How many are there until now and no longer in the export. */
  int missing(SqlSession session) throws SQLException {
    return session.count("select count(*) from %s where %s".formatted(table, missing));
  }

  /** Two statements: a Derby that inserts by MERGE fails from some hundred rows on. */
  void merge(SqlSession session) throws SQLException {
    change(session);
    String written = String.join(", ", columns) + (searched ? ", search_text" : "");
    session.run(
        """
        insert into %1$s (id, %2$s, version)
        select next value for %1$s_seq, %2$s, 0 from %3$s where deed = 'ADD'"""
            .formatted(table, written, stage));
  }

  /** Writes what differs; what those rows are found by is worked out anew with the families. */
  void change(SqlSession session) throws SQLException {
    if (changed(session) == 0) {
      return;
    }
    String set = columns.stream().map(c -> c + " = s." + c).collect(Collectors.joining(", "));
    session.run(
        """
        merge into %1$s t using %2$s s on t.id = s.target_id
        when matched and s.deed = 'CHANGE' then update set %3$s, version = t.version + 1"""
            .formatted(table, stage, set + (searched ? ", search_text = null" : "")));
  }
}
