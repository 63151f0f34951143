package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.family.AddressDoubt;

/** Finds the letters of a run that would be posted to an address from which one came back. */
final class DoubtfulLetters {
  private static final String POSTED =
      "select s.id, s.reference from letter l join letter s on s.id = case when"
          + " l.outcome = 'SHARED' then l.shares_with else l.id end where l.run_id = ?"
          + " and l.outcome in ('PRODUCED', 'SHARED') and s.delivery = 'POST'"
          + " and l.parent_id in (select pa.id"
          + AddressDoubt.FROM_DOUBTS
          + " union select recorded.id"
          + AddressDoubt.FROM_DOUBTS
          + ")";

  private DoubtfulLetters() {}

  /** Those that have to be set again, to go home with the pupil; a shared one may come twice. */
  static List<ProducedLetters.Stored> posted(Connection connection, long runId)
      throws SQLException {
    List<ProducedLetters.Stored> letters = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(POSTED)) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          letters.add(
              new ProducedLetters.Stored(
                  found.getLong(1), new LetterReference(found.getString(2))));
        }
      }
    }
    return letters;
  }
}
