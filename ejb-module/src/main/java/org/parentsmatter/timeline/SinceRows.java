package org.parentsmatter.timeline;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;

/** Counts what happened with a family since its plan was reviewed. */
final class SinceRows {
  private static final String SINCE =
      "select max(w.reviewed_on), max(p.drafted_at) from engagement_plan p"
          + " left join plan_review w on w.plan_id = p.id where p.family_id = ?";

  private static final String OF_FAMILY =
      " and c.taken_back_at is null and c.id in (select cp.contact_id from contact_pupil cp"
          + " join family_pupil fp on fp.pupil_id = cp.pupil_id where fp.family_id = ?)";
  private static final String COUNTS =
      "select s.from_school, s.from_parents, s.positive, s.concerns,"
          + " (select count(*) from letter l join letter_run run on run.id = l.run_id"
          + " where run.status = 'RELEASED' and run.released_at >= ? and l.outcome in ('PRODUCED',"
          + " 'SHARED') and l.id in (select lq.letter_id from letter_pupil lq join family_pupil fp"
          + " on fp.pupil_id = lq.pupil_id where fp.family_id = ?)),"
          + " (select count(*) from parent_request r join contact c on c.id = r.contact_id"
          + " where r.told_back_on >= ? and r.taken_back_at is null"
          + OF_FAMILY
          + ") from (select coalesce(sum(case when c.direction = 'OUT' then 1 else 0 end), 0),"
          + " coalesce(sum(case when c.direction = 'IN' then 1 else 0 end), 0), coalesce(sum(case"
          + " when c.tone = 'POSITIVE' and c.shown_to = 'STAFF' then 1 else 0 end), 0),"
          + " coalesce(sum(case when c.tone = 'CONCERN' and c.shown_to = 'STAFF' then 1 else 0"
          + " end), 0) from contact c where c.happened_at >= ?"
          + OF_FAMILY
          + ") s (from_school, from_parents, positive, concerns)";

  private SinceRows() {}

  static SinceReview read(Connection connection, long familyId) throws SQLException {
    LocalDate reviewed;
    LocalDate since;
    try (PreparedStatement select = connection.prepareStatement(SINCE)) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        Date review = row.getDate(1);
        Timestamp drafted = row.getTimestamp(2);
        reviewed = review == null ? null : review.toLocalDate();
        since =
            reviewed == null && drafted != null
                ? drafted.toLocalDateTime().toLocalDate()
                : reviewed;
      }
    }
    return since == null
        ? new SinceReview(null, false, 0, 0, 0, 0, 0, 0)
        : count(connection, familyId, since, reviewed != null);
  }

  private static SinceReview count(
      Connection connection, long familyId, LocalDate since, boolean reviewed) throws SQLException {
    Timestamp moment = Timestamp.valueOf(since.atStartOfDay());
    try (PreparedStatement select = connection.prepareStatement(COUNTS)) {
      select.setTimestamp(1, moment);
      select.setLong(2, familyId);
      select.setDate(3, Date.valueOf(since));
      select.setLong(4, familyId);
      select.setTimestamp(5, moment);
      select.setLong(6, familyId);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new SinceReview(
            since,
            reviewed,
            row.getInt(1),
            row.getInt(2),
            row.getInt(3),
            row.getInt(4),
            row.getInt(5),
            row.getInt(6));
      }
    }
  }
}
