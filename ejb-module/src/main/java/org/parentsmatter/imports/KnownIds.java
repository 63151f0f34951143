package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls the staged people by the ids under which the school knows them. What the two that
 * stage_match names have in common is one person from then on; of several rows about one, one is
 * kept.
 */
final class KnownIds {
  private static final List<String> REFERENCES =
      List.of(
          "stage_agent.user_source_id",
          "stage_agent.agent_source_id",
          "stage_role.user_source_id",
          "stage_enrolment.user_source_id",
          "stage_demographic.source_id",
          "stage_tie.pupil_source_id",
          "stage_tie.parent_source_id",
          "stage_contact.pupil_source_id",
          "stage_contact.parent_source_id",
          "stage_attendance.pupil_source_id",
          "stage_attainment.pupil_source_id");

  private final SqlSession session;

  KnownIds(SqlSession session) {
    this.session = session;
  }

  /** One row of users.csv about a person whom the school knows. */
  private record Row(String stagedId, String knownId, boolean gone, boolean own, int line) {
    /** Known, and not in this export of changes. */
    boolean unnamed() {
      return line == 0;
    }
  }

  /**
   * Rewrites the staged ids that have one of these verdicts.
   *
   * @param verdicts as an SQL list, a constant of the caller
   */
  void use(String verdicts) throws SQLException {
    keepOneRowOfEach(verdicts);
    rewriteKeys(verdicts);
    String known =
        "(select max(m.known_id) from stage_match m where m.staged_id = %1$s and m.verdict in ("
            + verdicts
            + "))";
    String is =
        "exists (select 1 from stage_match m where m.staged_id = %1$s and m.verdict in ("
            + verdicts
            + "))";
    for (String reference : REFERENCES) {
      String[] place = reference.split("\\.");
      session.run(
          "update %s set %s = %s where %s"
              .formatted(place[0], place[1], known.formatted(reference), is.formatted(reference)));
    }
    session.run(
        "update stage_user set source_id = %s where %s"
            .formatted(
                known.formatted("stage_user.source_id"), is.formatted("stage_user.source_id")));
  }

  /** Other files may call somebody by the id that is rewritten here. */
  private void rewriteKeys(String verdicts) throws SQLException {
    for (String place :
        List.of(
            "stage_contact.pupil_key",
            "stage_contact.contact_key",
            "stage_attendance.pupil_key",
            "stage_attainment.pupil_key")) {
      String[] parts = place.split("\\.");
      session.run(
          """
          update %1$s set %2$s = (select max(m.known_id) from stage_match m
            where m.staged_id = %3$s and m.verdict in (%4$s))
          where exists (select 1 from stage_match m
            where m.staged_id = %3$s and m.verdict in (%4$s))
          and not exists (select 1 from stage_user u where u.match_key = %3$s)"""
              .formatted(parts[0], parts[1], place, verdicts));
    }
  }

  private void keepOneRowOfEach(String verdicts) throws SQLException {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    List<Row> all =
        session.query(
            row ->
                new Row(
                    row.getString(1),
                    row.getString(2),
                    "YES".equals(row.getString(3)),
                    row.getString(1).equals(row.getString(2)),
                    row.getInt(4)),
            """
            select u.source_id, m.known_id, case when u.deleted = 'YES' or u.enabled = 'NO'
                then 'YES' else 'NO' end, u.line_number
            from stage_match m join stage_user u on u.source_id = m.staged_id
            where m.verdict in (%1$s)
            union
            select u.source_id, u.source_id, case when u.deleted = 'YES' or u.enabled = 'NO'
                then 'YES' else 'NO' end, u.line_number
            from stage_match m join stage_user u on u.source_id = m.known_id
            where m.verdict in (%1$s)"""
                .formatted(verdicts));
    all.forEach(row -> rows.computeIfAbsent(row.knownId(), id -> new ArrayList<>()).add(row));
    for (List<Row> ofOne : rows.values()) {
      ofOne.sort(
          Comparator.comparing(Row::unnamed)
              .thenComparing(Row::gone)
              .thenComparing(row -> !row.own())
              .thenComparing(Row::line));
      for (Row other : ofOne.subList(1, ofOne.size())) {
        drop(other.stagedId(), ofOne.get(0).stagedId());
      }
    }
  }

  /** Leaves a row out; what other files say of it they say of the row that is kept. */
  private void drop(String stagedId, String keptId) throws SQLException {
    session.run(
        """
        update stage_contact set contact_key =
            (select max(u.match_key) from stage_user u where u.source_id = ?)
        where contact_key = ? or contact_key =
            (select max(u.match_key) from stage_user u where u.source_id = ?)""",
        keptId,
        stagedId,
        stagedId);
    session.run("delete from stage_tie where parent_source_id = ?", stagedId);
    session.run("delete from stage_contact where parent_source_id = ?", stagedId);
    session.run("delete from stage_demographic where source_id = ?", stagedId);
    session.run("delete from stage_user where source_id = ?", stagedId);
  }
}
