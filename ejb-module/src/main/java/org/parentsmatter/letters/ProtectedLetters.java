package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.database.Ids;
import org.parentsmatter.family.AddressProtection;

/** Which of a run's letters to protected addresses stand among the others. */
final class ProtectedLetters {
  private static final String MISPLACED =
      "select l.id from letter l --DERBY-PROPERTIES constraint=LETTER_RUN_PARENT\n"
          + " where l.run_id = ? and l.outcome in ('PRODUCED', 'SHARED') and l.kept_apart = 'NO'"
          + " and l.parent_id in ";

  private final Connection connection;

  ProtectedLetters(Connection connection) {
    this.connection = connection;
  }

  boolean anyMisplaced(long runId) throws SQLException {
    return !misplaced(runId).isEmpty();
  }

  /** Takes the letters whose addresses are protected by now from among the others, for good. */
  void keepApart(long runId) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update letter set kept_apart = 'YES' where id = ?")) {
      for (long id : misplaced(runId)) {
        update.setLong(1, id);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /** From the parents with protected addresses, who are few, to their letters. */
  private List<Long> misplaced(long runId) throws SQLException {
    List<Long> letters = new ArrayList<>();
    for (Ids parents : Ids.inParts(AddressProtection.parents(connection))) {
      try (PreparedStatement select = connection.prepareStatement(MISPLACED + parents.places())) {
        select.setLong(1, runId);
        parents.bind(select, 2);
        try (ResultSet found = select.executeQuery()) {
          while (found.next()) {
            letters.add(found.getLong(1));
          }
        }
      }
    }
    return letters;
  }
}
