package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The school's tables that an import writes, and the columns that come from it. */
enum Deeds {
  PUPIL(
      "pupil",
      "stage_pupil",
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
          "attendance_percent")),
  PARENT(
      "parent",
      "stage_parent",
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
          "email",
          "language",
          "left_on")),
  RELATIONSHIP(
      "relationship",
      "stage_relationship",
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
          "ended_on")),
  STAFF(
      "staff_member",
      "stage_staff",
      List.of("source_id", "identifier", "given_name", "family_name", "email", "kind", "left_on"));

  private final String table;
  private final String stage;
  private final List<String> columns;

  Deeds(String table, String stage, List<String> columns) {
    this.table = table;
    this.stage = stage;
    this.columns = columns;
  }

  /** Says for each staged row whether it is new, differs, or is already there as it is. */
  void decide(SqlSession session) throws SQLException {
    session.run("update " + stage + " set deed = 'ADD' where target_id is null");
    String differs =
        columns.stream()
            .map(
                c ->
                    "(t.%1$s <> %2$s.%1$s or (t.%1$s is null and %2$s.%1$s is not null) or (t.%1$s is not null and %2$s.%1$s is null))"
                        .formatted(c, stage))
            .collect(Collectors.joining(" or "));
    session.run(
        "update %1$s set deed = 'CHANGE' where target_id is not null and exists (select 1 from %2$s t where t.id = %1$s.target_id and (%3$s))"
            .formatted(stage, table, differs));
  }

  int changed(SqlSession session) throws SQLException {
    return session.run(
        "merge into %s t using %s s on t.id = s.target_id when matched and s.deed = 'CHANGE' then update set %s, version = t.version + 1"
            .formatted(
                table,
                stage,
                columns.stream()
                    .map(column -> column + " = s." + column)
                    .collect(Collectors.joining(", "))));
  }

  int added(SqlSession session) throws SQLException {
    String names = String.join(", ", columns);
    return session.run(
        "insert into %1$s (id, %2$s, version) select next value for %1$s_seq, %2$s, 0 from %3$s where deed = 'ADD'"
            .formatted(table, names, stage));
  }
}
