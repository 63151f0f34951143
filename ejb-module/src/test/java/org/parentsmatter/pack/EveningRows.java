package org.parentsmatter.pack;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Writes what a page about a family can tell into the tables of a school. */
final class EveningRows {
  static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  private final DataSource school;
  private long lastId = 2_000_000;

  EveningRows(DataSource school) {
    this.school = school;
  }

  long plan(long family, String status, String tier) {
    run(
        "insert into engagement_plan (id, family_id, open_family_id, status, tier, drafted_at,"
            + " drafted_by, changed_at, changed_by, review_on, version) values (?, ?, ?, ?, ?,"
            + " current_timestamp, 'system', current_timestamp, 'system', ?, 1)",
        ++lastId,
        family,
        family,
        status,
        tier,
        Date.valueOf(TODAY.plusDays(20)));
    return lastId;
  }

  void praise(long plan, long pupil, String text) {
    run(
        "insert into positive_message (id, plan_id, pupil_id, text, version)"
            + " values (?, ?, ?, ?, 1)",
        ++lastId,
        plan,
        pupil,
        text);
  }

  void agreed(long plan, long parent) {
    run(
        "insert into plan_agreement (id, plan_id, parent_id, agreed_on, answer, version)"
            + " values (?, ?, ?, ?, 'AGREED', 1)",
        ++lastId,
        plan,
        parent,
        Date.valueOf(TODAY.minusDays(10)));
  }

  /**
   * A commitment.
   *
   * @param parent null for the school's
   * @param outcome null before a review
   */
  void promise(long plan, long pupil, Long parent, String text, String outcome) {
    run(
        "insert into commitment (id, plan_id, side, pupil_id, parent_id, owner, text, why, outcome,"
            + " position, version) values (?, ?, ?, ?, "
            + parent
            + ", 'tutor', ?, 'Secret reason', "
            + (outcome == null ? "null" : "'" + outcome + "'")
            + ", 1, 1)",
        ++lastId,
        plan,
        parent == null ? "SCHOOL" : "PARENT",
        pupil,
        text);
  }

  long contact(long parent, List<Long> pupils, String tone, String note, String shownTo) {
    long contact = ++lastId;
    run(
        "insert into contact (id, parent_id, happened_at, direction, channel, purpose, tone,"
            + " outcome, note, shown_to, recorded_at, recorded_by, version) values (?, ?, ?,"
            + " 'OUT', 'PHONE', 'LEARNING', ?, 'SPOKE', ?, ?, current_timestamp, 'tina', 1)",
        contact,
        parent,
        Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC).minusDays(3)),
        tone,
        note,
        shownTo);
    for (long pupil : pupils) {
      run("insert into contact_pupil (contact_id, pupil_id) values (?, ?)", contact, pupil);
    }
    return contact;
  }

  /** Something asked for in a contact; without an answer nobody has been told. */
  void request(long contact, String words, String answer) {
    run(
        "insert into parent_request (id, contact_id, words, owner, asked_on, answer_by, decision,"
            + " answer, told_back_on, recorded_at, recorded_by, version) values (?, ?, ?, 'tina',"
            + " ?, ?, "
            + (answer == null ? "null, null, null" : "'DONE', '" + answer + "', current_date")
            + ", current_timestamp, 'tina', 1)",
        ++lastId,
        contact,
        words,
        Date.valueOf(TODAY.minusDays(3)),
        Date.valueOf(TODAY.plusDays(2)));
  }

  void protect(long parent) {
    run(
        "insert into protected_address (id, parent_id, protects, note, marked_by, marked_at,"
            + " version) values (?, ?, ?, 'Secret refuge', 'dsl', current_timestamp, 1)",
        ++lastId,
        parent,
        parent);
  }

  /** A restriction from so many days ago until in so many days. */
  void restrict(long parent, long pupil, String scope, int since, int until) {
    run(
        "insert into restriction (id, relationship_id, kind, scope, from_on, until_on, document,"
            + " notes, recorded_by, recorded_at, version) select ?, r.id, 'OTHER_COURT_ORDER', ?,"
            + " ?, ?, 'Secret-document', 'Secret-notes', 'dsl', current_timestamp, 1"
            + " from relationship r where r.parent_id = ? and r.pupil_id = ?",
        ++lastId,
        scope,
        Date.valueOf(TODAY.minusDays(since)),
        Date.valueOf(TODAY.plusDays(until)),
        parent,
        pupil);
  }

  void run(String sql, Object... values) {
    try (Connection connection = school.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
