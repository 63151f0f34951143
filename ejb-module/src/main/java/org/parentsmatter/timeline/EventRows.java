package org.parentsmatter.timeline;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parentsmatter.family.PersonName;

/** Reads events of every kind in one order of time, a page at a time. */
final class EventRows {
  private static final String NO_NAME =
      "cast(null as varchar(100)), cast(null as varchar(200)), cast(null as varchar(200))";

  /** Kind, id, moment, words, by, posted on, returned, title and names of the parent. */
  private static final Map<EventKind, String> OF_KIND =
      new EnumMap<>(
          Map.of(
              EventKind.CONTACT,
              "select cast('CONTACT' as varchar(10)), c.id, c.happened_at,"
                  + " cast(null as varchar(1000)), c.recorded_by,"
                  + " cast(null as date), 'NO', "
                  + NO_NAME
                  + " from contact c where c.taken_back_at is null and c.id in (select"
                  + " cp.contact_id from contact_pupil cp join family_pupil fp on fp.pupil_id ="
                  + " cp.pupil_id where fp.family_id = ?)",
              EventKind.LETTER,
              "select cast('LETTER' as varchar(10)), l.id, coalesce(run.released_at,"
                  + " run.created_at), cast(run.name as varchar(1000)), run.created_by, (select"
                  + " max(lp.posted_on) from posted_letter po join letter_posting lp on lp.id ="
                  + " po.posting_id and lp.taken_back_at is null where po.letter_id = case when"
                  + " l.outcome = 'SHARED' then l.shares_with else l.id end), case when exists"
                  + " (select 1 from returned_letter r where r.counts = case when l.outcome ="
                  + " 'SHARED' then l.shares_with else l.id end) then 'YES' else 'NO' end,"
                  + " pa.title, pa.given_name, pa.family_name from letter l join letter_run run on"
                  + " run.id = l.run_id join parent pa on pa.id = l.parent_id where run.status ="
                  + " 'RELEASED' and l.outcome in ('PRODUCED', 'SHARED') and l.id in (select"
                  + " lq.letter_id from letter_pupil lq join family_pupil fp on fp.pupil_id ="
                  + " lq.pupil_id where fp.family_id = ?)",
              EventKind.PLAN,
              "select cast('PLAN' as varchar(10)), v.id, v.changed_at, cast(v.change_made as"
                  + " varchar(1000)), v.changed_by, cast(null as date), 'NO', "
                  + NO_NAME
                  + " from plan_version v join engagement_plan p on p.id = v.plan_id"
                  + " where p.family_id = ?",
              EventKind.REVIEW,
              "select cast('REVIEW' as varchar(10)), w.id, w.recorded_at, w.words, w.recorded_by,"
                  + " w.reviewed_on, 'NO', "
                  + NO_NAME
                  + " from plan_review w join engagement_plan p on p.id = w.plan_id"
                  + " where p.family_id = ?"));

  private final Connection connection;
  private final long familyId;
  private final List<EventKind> kinds;

  EventRows(Connection connection, long familyId, List<EventKind> kinds) {
    this.connection = connection;
    this.familyId = familyId;
    this.kinds = List.copyOf(kinds);
  }

  /**
   * An event as it was read.
   *
   * @param parent the name of the parent it was with, empty where there is none
   */
  record Row(
      EventKind kind,
      long id,
      LocalDateTime at,
      String words,
      String by,
      LocalDate day,
      boolean returned,
      String parent) {}

  long count() throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select count(*) from " + union())) {
      bind(select);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  List<Row> page(int first, int size) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select * from "
                + union()
                + " order by e.at_utc desc, e.kind, e.id desc offset ? rows fetch next ? rows"
                + " only")) {
      bind(select);
      select.setInt(kinds.size() + 1, first);
      select.setInt(kinds.size() + 2, size);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(read(row));
        }
      }
    }
    return rows;
  }

  private String union() {
    return "("
        + kinds.stream().map(OF_KIND::get).collect(Collectors.joining(" union all "))
        + ") e (kind, id, at_utc, words, by_whom, day, returned, title, given_name, family_name)";
  }

  private void bind(PreparedStatement select) throws SQLException {
    for (int place = 1; place <= kinds.size(); place++) {
      select.setLong(place, familyId);
    }
  }

  private static Row read(ResultSet row) throws SQLException {
    Date day = row.getDate(6);
    String family = row.getString(10);
    return new Row(
        EventKind.valueOf(row.getString(1)),
        row.getLong(2),
        row.getTimestamp(3).toLocalDateTime(),
        row.getString(4),
        row.getString(5),
        day == null ? null : day.toLocalDate(),
        "YES".equals(row.getString(7)),
        family == null ? "" : new PersonName(row.getString(8), row.getString(9), family).display());
  }
}
