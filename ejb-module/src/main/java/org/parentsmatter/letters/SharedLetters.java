package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.entitlement.EntitlementSql;

/**
 * Asks of the shared letters of a run whether the two parents may still have one, exactly as it was
 * asked when they were set. Where not, the letter is opened again, and each of the two gets one of
 * his or her own or is refused.
 */
final class SharedLetters {
  private static final int AT_ONCE = 200;
  private static final String RESTRICTED =
      "select l.id from letter l join letter f on f.id = l.shares_with where l.run_id = ?"
          + " and l.outcome = 'SHARED' and exists (select 1 from parent pa"
          + " where pa.id in (l.parent_id, f.parent_id) and "
          + EntitlementSql.RESTRICTED_AT_ALL
          + ") fetch first 1 rows only";

  private SharedLetters() {}

  /** The letters of a run that are shared and may not be any more. */
  static List<ProducedLetters.Stored> notSharedAnyMore(OpenLetters letters, long runId)
      throws SQLException {
    List<ProducedLetters.Stored> found = new ArrayList<>();
    for (int partition = 0; partition < LetterRun.PARTITIONS; partition++) {
      int after = 0;
      List<OpenLetter> some = letters.shared(runId, partition, after, AT_ONCE);
      while (!some.isEmpty()) {
        for (OpenLetter letter : some) {
          after = letter.partner().letter().position();
          if (letter.partner().objection(letter) != null) {
            found.add(new ProducedLetters.Stored(letter.id(), letter.reference()));
          }
        }
        some = letters.shared(runId, partition, after, AT_ONCE);
      }
    }
    return found;
  }

  /**
   * Whether a restriction, also one that keeps no letters, stands by now for a parent with a shared
   * letter.
   */
  static boolean anyRestricted(Connection connection, long runId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(RESTRICTED)) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        return found.next();
      }
    }
  }
}
