package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parentsmatter.family.AddressDoubt;

/** Finds the letters of a run that would be posted to an address from which one came back. */
final class DoubtfulLetters {
  private static final String DOUBTED = "select pa.id, recorded.id" + AddressDoubt.FROM_DOUBTS;

  /** A letter of one's own, or the letter of the other parent of a mailing group. */
  private static final String LETTER =
      "select s.id, s.reference from letter l join letter s on s.id = l.id"
          + " where l.parent_id = ? and l.run_id = ? and l.outcome = 'PRODUCED'"
          + " and s.delivery = 'POST' union all select s.id, s.reference from letter l"
          + " join letter s on s.id = l.shares_with where l.parent_id = ? and l.run_id = ?"
          + " and l.outcome = 'SHARED' and s.delivery = 'POST'";

  private DoubtfulLetters() {}

  /**
   * Those that have to be set again, to go home with the pupil; a shared one may come twice. There
   * are few doubts and many letters, so the letters are found by the parents.
   */
  static List<ProducedLetters.Stored> posted(Connection connection, long runId)
      throws SQLException {
    List<ProducedLetters.Stored> letters = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(LETTER)) {
      for (long parent : doubted(connection)) {
        select.setLong(1, parent);
        select.setLong(2, runId);
        select.setLong(3, parent);
        select.setLong(4, runId);
        try (ResultSet found = select.executeQuery()) {
          while (found.next()) {
            letters.add(
                new ProducedLetters.Stored(
                    found.getLong(1), new LetterReference(found.getString(2))));
          }
        }
      }
    }
    return letters;
  }

  private static Set<Long> doubted(Connection connection) throws SQLException {
    Set<Long> parents = new TreeSet<>();
    try (PreparedStatement select = connection.prepareStatement(DOUBTED);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        parents.add(found.getLong(1));
        parents.add(found.getLong(2));
      }
    }
    return parents;
  }
}
