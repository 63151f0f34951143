package org.parentsmatter.contact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what the parents around a family's pupils said about being in touch. */
final class WishRows {
  private static final String PARENTS =
      " in (select r.parent_id from relationship r join family_pupil fp on fp.pupil_id = r.pupil_id"
          + " where fp.family_id = ? and r.ended_on is null)";
  private static final String BARRIERS =
      "select b.id, b.parent_id, b.barrier, b.named_on from parent_barrier b"
          + " where b.stands is not null and b.parent_id"
          + PARENTS
          + " order by b.named_on, b.id";
  private static final String WISHES =
      "select w.parent_id, w.channel, w.best_times from contact_wish w"
          + " where w.holds is not null and w.parent_id"
          + PARENTS;

  /** By which channels the school has turned to the family, letters from a run among them. */
  private static final String TRIED =
      "select distinct c.channel from contact c join contact_pupil cp on cp.contact_id = c.id"
          + " join family_pupil fp on fp.pupil_id = cp.pupil_id where fp.family_id = ?"
          + " and c.direction = 'OUT' and c.taken_back_at is null and c.happened_at >= ?"
          + " union select 'LETTER' from letter_pupil lp join family_pupil fp"
          + " on fp.pupil_id = lp.pupil_id join letter l on l.id = lp.letter_id"
          + " join letter_run run on run.id = l.run_id where fp.family_id = ?"
          + " and l.outcome in ('PRODUCED', 'SHARED') and run.status = 'RELEASED'"
          + " and run.created_at >= ?";

  private final Connection connection;
  private final long familyId;

  WishRows(Connection connection, long familyId) {
    this.connection = connection;
    this.familyId = familyId;
  }

  List<BarrierLine> barriers() throws SQLException {
    List<BarrierLine> barriers = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(BARRIERS)) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          barriers.add(
              new BarrierLine(
                  row.getLong(1),
                  row.getLong(2),
                  Barrier.valueOf(row.getString(3)),
                  row.getDate(4).toLocalDate()));
        }
      }
    }
    return barriers;
  }

  List<WishLine> wishes() throws SQLException {
    List<WishLine> wishes = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(WISHES)) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          wishes.add(
              new WishLine(row.getLong(1), Channel.valueOf(row.getString(2)), row.getString(3)));
        }
      }
    }
    return wishes;
  }

  Set<Channel> triedSince(LocalDateTime since) throws SQLException {
    Set<Channel> tried = EnumSet.noneOf(Channel.class);
    try (PreparedStatement select = connection.prepareStatement(TRIED)) {
      select.setLong(1, familyId);
      select.setTimestamp(2, Timestamp.valueOf(since));
      select.setLong(3, familyId);
      select.setTimestamp(4, Timestamp.valueOf(since));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          tried.add(Channel.valueOf(row.getString(1)));
        }
      }
    }
    return tried;
  }
}
