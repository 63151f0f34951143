package org.parentsmatter.demonstration;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.database.Sequence;

/** Writes contacts of the past, which the pages can only record as of now. */
final class ContactTables implements AutoCloseable {
  private static final String CONTACT =
      "insert into contact (id, parent_id, happened_at, direction, channel, purpose, tone, outcome,"
          + " language, note, shown_to, answers_id, follow_up_on, follow_up, follow_up_owner,"
          + " followed_up_at, followed_up_by, recorded_at, recorded_by, version)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'STAFF', ?, ?, ?, ?, ?, ?, ?, ?, 1)";
  private static final String ABOUT =
      "insert into contact_pupil (contact_id, pupil_id) values (?, ?)";
  private static final String REQUEST =
      "insert into parent_request (id, contact_id, words, owner, asked_on, answer_by, decision,"
          + " answer, told_back_on, told_back_by, recorded_at, recorded_by, version)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
  private static final String BARRIER =
      "insert into parent_barrier (id, parent_id, barrier, named_on, recorded_at, recorded_by,"
          + " stands, version) values (?, ?, ?, ?, ?, ?, ?, 1)";
  private static final String WISH =
      "insert into contact_wish (id, parent_id, channel, best_times, recorded_at, recorded_by,"
          + " holds, version) values (?, ?, ?, ?, ?, ?, ?, 1)";

  private final Sequence contactIds;
  private final Sequence requestIds;
  private final Sequence barrierIds;
  private final Sequence wishIds;
  private final PreparedStatement contact;
  private final PreparedStatement about;
  private final PreparedStatement request;
  private final PreparedStatement barrier;
  private final PreparedStatement wish;

  ContactTables(Connection connection) throws SQLException {
    contactIds = new Sequence(connection, "contact_seq");
    requestIds = new Sequence(connection, "parent_request_seq");
    barrierIds = new Sequence(connection, "parent_barrier_seq");
    wishIds = new Sequence(connection, "contact_wish_seq");
    contact = connection.prepareStatement(CONTACT);
    about = connection.prepareStatement(ABOUT);
    request = connection.prepareStatement(REQUEST);
    barrier = connection.prepareStatement(BARRIER);
    wish = connection.prepareStatement(WISH);
  }

  /**
   * One exchange.
   *
   * @param at UTC
   * @param answers the contact it answers; null for none
   * @param followUp null for none
   */
  record Entry(
      long parentId,
      Collection<Long> pupilIds,
      LocalDateTime at,
      Direction direction,
      Channel channel,
      Purpose purpose,
      Tone tone,
      Outcome outcome,
      String language,
      String note,
      Long answers,
      FollowUp followUp,
      String by) {}

  /**
   * What is to be done after a contact.
   *
   * @param doneAt UTC; null while it is to be done
   */
  record FollowUp(LocalDate on, String words, LocalDateTime doneAt) {}

  long add(Entry entry) throws SQLException {
    long id = contactIds.next();
    contact.setLong(1, id);
    contact.setLong(2, entry.parentId());
    contact.setTimestamp(3, Timestamp.valueOf(entry.at()));
    contact.setString(4, entry.direction().name());
    contact.setString(5, entry.channel().name());
    contact.setString(6, entry.purpose().name());
    contact.setString(7, entry.tone().name());
    contact.setString(8, entry.outcome().name());
    contact.setString(9, entry.language());
    contact.setString(10, entry.note());
    contact.setObject(11, entry.answers(), Types.BIGINT);
    followUp(entry.followUp(), entry.by());
    contact.setTimestamp(17, Timestamp.valueOf(entry.at().plusMinutes(5)));
    contact.setString(18, entry.by());
    contact.addBatch();
    for (long pupil : entry.pupilIds()) {
      about.setLong(1, id);
      about.setLong(2, pupil);
      about.addBatch();
    }
    return id;
  }

  private void followUp(FollowUp followUp, String by) throws SQLException {
    boolean none = followUp == null;
    boolean done = !none && followUp.doneAt() != null;
    contact.setDate(12, none ? null : Date.valueOf(followUp.on()));
    contact.setString(13, none ? null : followUp.words());
    contact.setString(14, none ? null : by);
    contact.setTimestamp(15, done ? Timestamp.valueOf(followUp.doneAt()) : null);
    contact.setString(16, done ? by : null);
  }

  /** What a parent asked for in a contact, and what came of it unless {@code told} is null. */
  void addRequest(long contactId, Stories.Asked asked, String child, Asking asking)
      throws SQLException {
    boolean open = asking.told() == null;
    request.setLong(1, requestIds.next());
    request.setLong(2, contactId);
    request.setString(3, asked.words(child));
    request.setString(4, asking.by());
    request.setDate(5, Date.valueOf(asking.on()));
    request.setDate(6, Date.valueOf(asking.on().plusDays(14)));
    request.setString(7, open ? null : asked.decision().name());
    request.setString(8, open ? null : asked.answer(child));
    request.setDate(9, open ? null : Date.valueOf(asking.told()));
    request.setString(10, open ? null : asking.by());
    request.setTimestamp(11, Timestamp.valueOf(asking.on().atTime(12, 0)));
    request.setString(12, asking.by());
    request.addBatch();
  }

  /**
   * When a parent asked, when she or he was told, and who sees to it.
   *
   * @param told null while the parent waits
   */
  record Asking(LocalDate on, LocalDate told, String by) {}

  void addBarrier(long parentId, Barrier named, LocalDateTime at, String by) throws SQLException {
    barrier.setLong(1, barrierIds.next());
    barrier.setLong(2, parentId);
    barrier.setString(3, named.name());
    barrier.setDate(4, Date.valueOf(at.toLocalDate()));
    barrier.setTimestamp(5, Timestamp.valueOf(at));
    barrier.setString(6, by);
    barrier.setString(7, parentId + " " + named.name());
    barrier.addBatch();
  }

  void addWish(long parentId, Channel channel, String bestTimes, LocalDateTime at, String by)
      throws SQLException {
    wish.setLong(1, wishIds.next());
    wish.setLong(2, parentId);
    wish.setString(3, channel.name());
    wish.setString(4, bestTimes);
    wish.setTimestamp(5, Timestamp.valueOf(at));
    wish.setString(6, by);
    wish.setLong(7, parentId);
    wish.addBatch();
  }

  /** Sends what was added to the database: contacts before what belongs to them. */
  void write() throws SQLException {
    for (PreparedStatement each :
        new PreparedStatement[] {contact, about, request, barrier, wish}) {
      each.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement each :
        new PreparedStatement[] {wish, barrier, request, about, contact}) {
      each.close();
    }
    for (Sequence each : new Sequence[] {wishIds, barrierIds, requestIds, contactIds}) {
      each.close();
    }
  }
}
