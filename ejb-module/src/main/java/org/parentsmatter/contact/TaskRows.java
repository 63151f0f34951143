package org.parentsmatter.contact;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.database.Values;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.reach.NothingHere;

/** Reads what is to be done after contacts: follow-ups and requests, of a person or of a family. */
final class TaskRows {
  private static final String FAMILY =
      ", (select min(fp.family_id) from contact_pupil cp join family_pupil fp on fp.pupil_id ="
          + " cp.pupil_id join family f on f.id = fp.family_id and f.ended_on is null"
          + " where cp.contact_id = c.id)";
  private static final String OF_FAMILY =
      " and c.id in (select cp.contact_id from contact_pupil cp"
          + " join family_pupil fp on fp.pupil_id = cp.pupil_id where fp.family_id = ?)";
  private static final String CONTACT =
      "c.id, c.parent_id, pa.title, pa.given_name, pa.family_name"
          + FAMILY
          + ", c.shown_to, c.recorded_by";
  private static final String FOLLOW_UPS =
      "select "
          + CONTACT
          + ", c.follow_up_on, c.follow_up, c.follow_up_owner, c.followed_up_at, c.followed_up_by"
          + " from contact c join parent pa on pa.id = c.parent_id"
          + " where c.taken_back_at is null and c.follow_up_on is not null";
  private static final String REQUESTS =
      "select "
          + CONTACT
          + ", r.id, r.words, r.owner, r.asked_on, r.answer_by, r.decision, r.answer,"
          + " r.told_back_on, r.told_back_by from parent_request r"
          + " join contact c on c.id = r.contact_id join parent pa on pa.id = c.parent_id"
          + " where r.taken_back_at is null and c.taken_back_at is null";
  private static final String FOLLOW_UPS_OPEN = FOLLOW_UPS + " and c.followed_up_at is null";
  private static final String MOST = " fetch first 100 rows only";

  private static final String MY_FOLLOW_UPS =
      FOLLOW_UPS_OPEN + " and c.follow_up_owner = ? order by c.follow_up_on, c.id" + MOST;
  private static final String FAMILY_FOLLOW_UPS =
      FOLLOW_UPS_OPEN + OF_FAMILY + " order by c.follow_up_on, c.id" + MOST;
  private static final String MY_FOLLOW_UPS_DONE =
      FOLLOW_UPS
          + " and c.follow_up_owner = ? and c.followed_up_at >= ?"
          + " order by c.followed_up_at desc, c.id"
          + MOST;
  private static final String MY_REQUESTS =
      REQUESTS
          + " and r.owner = ? and (r.told_back_on is null or r.told_back_on >= ?)"
          + " order by r.told_back_on desc nulls first, r.answer_by, r.id"
          + MOST;
  private static final String FAMILY_REQUESTS =
      REQUESTS
          + OF_FAMILY
          + " and (r.told_back_on is null or r.told_back_on >= ?)"
          + " order by r.told_back_on desc nulls first, r.answer_by, r.id"
          + MOST;

  private static final String ONE_REQUEST = REQUESTS + " and r.id = ?";

  private final Connection connection;
  private final Reader reader;

  TaskRows(Connection connection, Reader reader) {
    this.connection = connection;
    this.reader = reader;
  }

  /** What the reader is to do, the first due first. */
  List<FollowUpLine> mine() throws SQLException {
    return followUps(MY_FOLLOW_UPS, reader.name());
  }

  /** What the reader has done since that day, the last first. */
  List<FollowUpLine> mineDone(LocalDate since) throws SQLException {
    return followUps(MY_FOLLOW_UPS_DONE, reader.name(), Timestamp.valueOf(since.atStartOfDay()));
  }

  List<FollowUpLine> ofFamily(long familyId) throws SQLException {
    return followUps(FAMILY_FOLLOW_UPS, familyId);
  }

  /** What the reader is to answer, and what was answered since that day. */
  List<RequestLine> myRequests(LocalDate since) throws SQLException {
    return requests(MY_REQUESTS, reader.name(), Date.valueOf(since));
  }

  /** What the family's parents asked for and wait for, and what was answered since that day. */
  List<RequestLine> requestsOfFamily(long familyId, LocalDate since) throws SQLException {
    return requests(FAMILY_REQUESTS, familyId, Date.valueOf(since));
  }

  /**
   * One request.
   *
   * @throws NothingHere when there is none, or it was taken back
   */
  RequestLine request(long id) throws SQLException {
    return requests(ONE_REQUEST, id).stream()
        .findFirst()
        .orElseThrow(() -> new NothingHere("request"));
  }

  private List<FollowUpLine> followUps(String sql, Object... values) throws SQLException {
    List<FollowUpLine> lines = new ArrayList<>();
    try (PreparedStatement select = Values.set(connection.prepareStatement(sql), List.of(values));
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        Timestamp done = row.getTimestamp(12);
        lines.add(
            new FollowUpLine(
                row.getLong(1),
                row.getLong(2),
                name(row),
                row.getObject(6, Long.class),
                row.getDate(9).toLocalDate(),
                isKeptOut(row, row.getString(11)) ? null : row.getString(10),
                row.getString(11),
                done == null ? null : done.toLocalDateTime(),
                row.getString(13)));
      }
    }
    return lines;
  }

  private List<RequestLine> requests(String sql, Object... values) throws SQLException {
    List<RequestLine> lines = new ArrayList<>();
    try (PreparedStatement select = Values.set(connection.prepareStatement(sql), List.of(values));
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        boolean kept = isKeptOut(row, row.getString(11));
        Date told = row.getDate(16);
        String decision = row.getString(14);
        lines.add(
            new RequestLine(
                row.getLong(9),
                row.getLong(1),
                row.getLong(2),
                name(row),
                row.getObject(6, Long.class),
                kept ? null : row.getString(10),
                row.getString(11),
                row.getDate(12).toLocalDate(),
                row.getDate(13).toLocalDate(),
                decision == null ? null : RequestDecision.valueOf(decision),
                kept ? null : row.getString(15),
                told == null ? null : told.toLocalDate(),
                row.getString(17)));
      }
    }
    return lines;
  }

  /** Whoever has to do something about it reads what it is. */
  private boolean isKeptOut(ResultSet row, String owner) throws SQLException {
    return !reader.name().equals(owner) && reader.isKeptOut(row.getString(7), row.getString(8));
  }

  private static String name(ResultSet row) throws SQLException {
    return new PersonName(row.getString(3), row.getString(4), row.getString(5)).display();
  }
}
