package org.parentsmatter.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Contacts with a folded record, notes that wait to become one, what this parent said makes it hard
 * and how he or she wants to be reached go over to the record that stays, and come back when the
 * two are split. Where both records say something of the kind, that of the one that stays holds,
 * and the other waits.
 */
final class MovingContacts {
  private static final String NOTE =
      "insert into moved_by_merge (match_id, kind, row_id) select cast(? as bigint), ";
  private static final String NOTE_CONTACTS =
      NOTE + "'CONTACT', c.id from contact c where c.parent_id = ?";
  private static final String NOTE_BARRIERS =
      NOTE
          + "'BARRIER', b.id from parent_barrier b where b.parent_id = ? and not exists"
          + " (select 1 from parent_barrier s where s.parent_id = ? and s.barrier = b.barrier"
          + " and s.stands is not null and b.stands is not null)";
  private static final String NOTE_WISHES =
      NOTE
          + "'WISH', w.id from contact_wish w where w.parent_id = ? and not exists"
          + " (select 1 from contact_wish s where s.holds = ? and w.holds is not null)";

  private static final String NOTE_DRAFTS =
      NOTE + "'NOTES', d.id from note_draft d where d.parent_id = ?";

  private static final String NOTED =
      ", version = version + 1 where parent_id = ? and id in"
          + " (select v.row_id from moved_by_merge v where v.match_id = ? and v.kind = ";
  private static final String MOVE_CONTACTS =
      "update contact set parent_id = ?" + NOTED + "'CONTACT')";
  private static final String MOVE_BARRIERS =
      "update parent_barrier set parent_id = ?, stands = case when stands is null then null"
          + " else cast(? as varchar(30)) || ' ' || barrier end"
          + NOTED
          + "'BARRIER')";
  private static final String MOVE_WISHES =
      "update contact_wish set parent_id = ?, holds = case when holds is null then null"
          + " else cast(? as bigint) end"
          + NOTED
          + "'WISH')";

  private static final String MOVE_DRAFTS =
      "update note_draft set parent_id = ?" + NOTED + "'NOTES')";

  private MovingContacts() {}

  static void merge(Connection connection, long match, long stays, long folded)
      throws SQLException {
    run(connection, NOTE_CONTACTS, match, folded);
    run(connection, NOTE_BARRIERS, match, folded, stays);
    run(connection, NOTE_WISHES, match, folded, stays);
    run(connection, NOTE_DRAFTS, match, folded);
    move(connection, match, folded, stays);
  }

  /** What has come since the merge stays where it is. */
  static void split(Connection connection, long match, long stays, long folded)
      throws SQLException {
    move(connection, match, stays, folded);
  }

  private static void move(Connection connection, long match, long from, long to)
      throws SQLException {
    run(connection, MOVE_CONTACTS, to, from, match);
    run(connection, MOVE_BARRIERS, to, Long.toString(to), from, match);
    run(connection, MOVE_WISHES, to, to, from, match);
    run(connection, MOVE_DRAFTS, to, from, match);
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
