package org.parentsmatter.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Folds one record of a parent into the other, and takes it out again. The newer is folded into the
 * older; only where the newer already stands for others it is the other way round. Nothing is
 * deleted: the folded record has left, its relationships have ended, restrictions stay where they
 * are and hold for both, letters stay with the record they went to.
 */
final class MergingParents {
  private static final String STANDS_FOR_OTHERS = "select 1 from parent where merged_into = ?";
  private static final String FOLDED =
      "select 1 from parent where id = ? and merged_into is not null";
  private static final String WORKS_HERE =
      "select 1 from staff_member s join parent p on p.source_id = s.source_id where p.id = ?";

  private static final String FOLD =
      "update parent set merged_into = ?, left_on = case when left_on is null or left_on > ?"
          + " then ? else left_on end, version = version + 1 where id = ?";
  private static final String UNFOLD =
      "update parent set merged_into = null, left_on = (select b.folded_left_on"
          + " from parent_before_merge b where b.match_id = ?), version = version + 1 where id = ?";

  private static final String FORGET_ALIAS =
      "delete from parent_alias where source_id = (select p.source_id from parent p where p.id ="
          + " ?)";
  private static final String REMEMBER_ALIAS =
      "insert into parent_alias (source_id, parent_id, match_id, since)"
          + " select source_id, cast(? as bigint), cast(? as bigint), cast(? as timestamp)"
          + " from parent where id = ?";

  private static final String MOVED =
      " set parent_id = ?, version = version + 1 where parent_id = ? and id in"
          + " (select v.row_id from moved_by_merge v where v.match_id = ? and v.kind = ";
  private static final String MOVE_COMMITMENTS = "update commitment" + MOVED + "'COMMITMENT')";
  private static final String MOVE_AGREEMENTS = "update plan_agreement" + MOVED + "'AGREEMENT')";
  private static final String NOTE_COMMITMENTS =
      "insert into moved_by_merge (match_id, kind, row_id) select cast(? as bigint), 'COMMITMENT',"
          + " c.id from commitment c where c.parent_id = ?";
  private static final String NOTE_AGREEMENTS =
      "insert into moved_by_merge (match_id, kind, row_id) select cast(? as bigint), 'AGREEMENT',"
          + " a.id from plan_agreement a where a.parent_id = ? and not exists"
          + " (select 1 from plan_agreement s where s.plan_id = a.plan_id and s.parent_id = ?)";

  private final Connection connection;
  private final long match;
  private final long stays;
  private final long folded;
  private final MergingRelationships relationships;

  private MergingParents(Connection connection, long match, long stays, long folded) {
    this.connection = connection;
    this.match = match;
    this.stays = stays;
    this.folded = folded;
    this.relationships = new MergingRelationships(connection, match);
  }

  /**
   * Folds one of the two into the other.
   *
   * @return who was folded
   * @throws MatchRefused when the two cannot be joined
   */
  static long merge(Connection connection, MatchSummary found) throws SQLException {
    boolean newerStays = is(connection, STANDS_FOR_OTHERS, found.newerId());
    if (is(connection, FOLDED, found.newerId()) || is(connection, FOLDED, found.olderId())) {
      throw new MatchRefused(
          "One of the two is part of another record already. Split that first, or decide about"
              + " the other.");
    }
    if (newerStays && is(connection, STANDS_FOR_OTHERS, found.olderId())) {
      throw new MatchRefused(
          "Each of the two stands for another record already. Split one of them first.");
    }
    if (is(connection, WORKS_HERE, found.newerId())
        || is(connection, WORKS_HERE, found.olderId())) {
      throw new MatchRefused(
          "One of the two also works at the school under the same id, so they cannot be joined"
              + " here. Correct the two records in your MIS.");
    }
    long stays = newerStays ? found.newerId() : found.olderId();
    long folded = newerStays ? found.olderId() : found.newerId();
    new MergingParents(connection, found.id(), stays, folded).merge();
    return folded;
  }

  /** Takes out again whom this match has folded. */
  static void split(Connection connection, MatchSummary found) throws SQLException {
    boolean newerFolded = is(connection, FOLDED, found.newerId());
    long folded = newerFolded ? found.newerId() : found.olderId();
    long stays = newerFolded ? found.olderId() : found.newerId();
    new MergingParents(connection, found.id(), stays, folded).split();
  }

  private void merge() throws SQLException {
    ParentData.merge(connection, match, stays, folded);
    relationships.merge(stays, folded);
    run(NOTE_COMMITMENTS, match, folded);
    run(NOTE_AGREEMENTS, match, folded, stays);
    run(MOVE_COMMITMENTS, stays, folded, match);
    run(MOVE_AGREEMENTS, stays, folded, match);
    MovingContacts.merge(connection, match, stays, folded);
    java.sql.Date today = java.sql.Date.valueOf(LocalDate.now(ZoneId.systemDefault()));
    run(FOLD, stays, today, today, folded);
    run(FORGET_ALIAS, folded);
    run(REMEMBER_ALIAS, stays, match, Matches.now(), folded);
    new CopiedMatches(connection, match).copy(stays, folded);
  }

  private void split() throws SQLException {
    ParentData.split(connection, match, stays, folded);
    run(UNFOLD, match, folded);
    relationships.split();
    run(MOVE_COMMITMENTS, folded, stays, match);
    run(MOVE_AGREEMENTS, folded, stays, match);
    MovingContacts.split(connection, match, stays, folded);
    run("delete from parent_alias where match_id = ?", match);
    run("delete from moved_by_merge where match_id = ?", match);
    run("delete from parent_before_merge where match_id = ?", match);
    new CopiedMatches(connection, match).forget();
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static boolean is(Connection connection, String sql, long id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }
}
