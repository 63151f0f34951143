package org.parentsmatter.meeting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parentsmatter.testing.SchoolRows;

/**
 * Writes for each family everything that a meeting could tell, each word of it with the mark of the
 * pupil it is about and of the parent whose it is.
 */
final class MeetingRows {
  private final Connection connection;
  private long lastId = 1_000_000;

  MeetingRows(Connection connection) {
    this.connection = connection;
  }

  /** The pupils of each family, as they were derived. */
  Map<Long, Set<Long>> families() throws SQLException {
    Map<Long, Set<Long>> families = new TreeMap<>();
    try (PreparedStatement select =
            connection.prepareStatement("select family_id, pupil_id from family_pupil");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        families.computeIfAbsent(row.getLong(1), f -> new TreeSet<>()).add(row.getLong(2));
      }
    }
    return families;
  }

  void write(SchoolRows rows) throws SQLException {
    for (Map.Entry<Long, Set<Long>> family : families().entrySet()) {
      long plan = plan(family.getKey());
      for (long pupil : family.getValue()) {
        String about = SchoolRows.group(pupil);
        execute(
            "insert into positive_message (id, plan_id, pupil_id, text, version)"
                + " values (?, ?, ?, ?, 1)",
            ++lastId,
            plan,
            pupil,
            "Good: " + about);
        commitment(plan, "SCHOOL", pupil, null, about);
        for (Map.Entry<Long, Set<Long>> tie : rows.tied().entrySet()) {
          if (tie.getValue().contains(pupil)) {
            String of = about + " " + SchoolRows.name(tie.getKey());
            commitment(plan, "PARENT", pupil, tie.getKey(), of);
            contact(tie.getKey(), of, Set.of(pupil), "STAFF");
            contact(tie.getKey(), "Secret " + of, Set.of(pupil), "SENSITIVE");
          }
        }
      }
    }
    for (Map.Entry<Long, Set<Long>> tie : rows.tied().entrySet()) {
      StringBuilder all = new StringBuilder(SchoolRows.name(tie.getKey()));
      tie.getValue().forEach(pupil -> all.append(' ').append(SchoolRows.group(pupil)));
      contact(tie.getKey(), all.toString(), tie.getValue(), "STAFF");
    }
  }

  private long plan(long family) throws SQLException {
    execute(
        "insert into engagement_plan (id, family_id, open_family_id, status, drafted_at,"
            + " drafted_by, changed_at, changed_by, review_on, version) values (?, ?, ?, 'DRAFT',"
            + " current_timestamp, 'system', current_timestamp, 'system', current_date, 1)",
        ++lastId,
        family,
        family);
    return lastId;
  }

  private void commitment(long plan, String side, long pupil, Long parent, String text)
      throws SQLException {
    execute(
        "insert into commitment (id, plan_id, side, pupil_id, parent_id, owner, text, why,"
            + " position, version) values (?, ?, ?, ?, "
            + (parent == null ? "null" : Long.toString(parent))
            + ", 'you', ?, 'Secret reason', 1, 1)",
        ++lastId,
        plan,
        side,
        pupil,
        text);
  }

  private void contact(long parent, String note, Set<Long> pupils, String shownTo)
      throws SQLException {
    long contact = ++lastId;
    execute(
        "insert into contact (id, parent_id, happened_at, direction, channel, purpose, tone,"
            + " outcome, note, shown_to, recorded_at, recorded_by, version) values (?, ?,"
            + " current_timestamp, 'OUT', 'PHONE', 'GOOD_NEWS', 'POSITIVE', 'SPOKE', ?, ?,"
            + " current_timestamp, 'system', 1)",
        contact,
        parent,
        note,
        shownTo);
    for (long pupil : pupils) {
      execute("insert into contact_pupil (contact_id, pupil_id) values (?, ?)", contact, pupil);
    }
    execute(
        "insert into parent_request (id, contact_id, words, owner, asked_on, answer_by, answer,"
            + " recorded_at, recorded_by, version) values (?, ?, ?, 'office', current_date,"
            + " current_date, ?, current_timestamp, 'system', 1)",
        ++lastId,
        contact,
        "Asked: " + note,
        "Answer: " + note);
  }

  private void execute(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
