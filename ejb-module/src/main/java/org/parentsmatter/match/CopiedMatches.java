package org.parentsmatter.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.database.Sequence;

/**
 * What is open or known about the folded record and a third one holds for the record that stays,
 * unless something is known about that one already. It goes again when the two are split.
 */
final class CopiedMatches {
  private static final String OF_FOLDED =
      "select case when parent_id = ? then other_id else parent_id end, state, decided_by,"
          + " decided_at from parent_match where (parent_id = ? or other_id = ?) and id <> ?"
          + " and state <> 'SAME'";
  private static final String KNOWN =
      "select 1 from parent_match where parent_id = ? and other_id = ?";
  private static final String INSERT =
      "insert into parent_match (id, parent_id, other_id, found_at, state, decided_by, decided_at,"
          + " copied_for, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)";
  private static final String FORGET =
      "delete from parent_match where copied_for = ? and state <> 'SAME'";

  private final Connection connection;
  private final long match;

  CopiedMatches(Connection connection, long match) {
    this.connection = connection;
    this.match = match;
  }

  private record Third(long id, String state, String by, java.sql.Timestamp at) {}

  void copy(long stays, long folded) throws SQLException {
    for (Third third : ofFolded(folded)) {
      if (third.id() != stays && !isKnown(stays, third.id())) {
        insert(stays, third);
      }
    }
  }

  void forget() throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setLong(1, match);
      delete.executeUpdate();
    }
  }

  private List<Third> ofFolded(long folded) throws SQLException {
    List<Third> thirds = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OF_FOLDED)) {
      select.setLong(1, folded);
      select.setLong(2, folded);
      select.setLong(3, folded);
      select.setLong(4, match);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          thirds.add(
              new Third(row.getLong(1), row.getString(2), row.getString(3), row.getTimestamp(4)));
        }
      }
    }
    return thirds;
  }

  private boolean isKnown(long stays, long third) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
      select.setLong(1, Math.max(stays, third));
      select.setLong(2, Math.min(stays, third));
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private void insert(long stays, Third third) throws SQLException {
    try (Sequence ids = new Sequence(connection, "parent_match_seq");
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, ids.next());
      insert.setLong(2, Math.max(stays, third.id()));
      insert.setLong(3, Math.min(stays, third.id()));
      insert.setTimestamp(4, Matches.now());
      insert.setString(5, third.state());
      insert.setString(6, third.by());
      insert.setTimestamp(7, third.at());
      insert.setLong(8, match);
      insert.executeUpdate();
    }
  }
}
