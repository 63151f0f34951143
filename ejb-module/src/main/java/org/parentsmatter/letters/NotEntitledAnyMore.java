package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.database.Ids;
import org.parentsmatter.entitlement.EntitlementSql;

/**
 * Finds the letters of a run that name a pupil about whom the parent may not hear any more. The
 * second parent of a shared letter counts as well: the letter is his or hers, too.
 */
final class NotEntitledAnyMore {
  /** Rows alone: which letters they are in is looked up for the few that are found. */
  private static final String ROWS =
      "select distinct l.id from letter l join letter_pupil lp on lp.letter_id = l.id"
          + " where l.run_id = ? and l.outcome in ('PRODUCED', 'SHARED') and not exists"
          + " (select 1 from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id"
          + " where r.parent_id = l.parent_id and r.pupil_id = lp.pupil_id and "
          + EntitlementSql.ENTITLED
          + ")";

  private static final String LETTERS =
      "select s.id, s.reference from letter l join letter s on s.id ="
          + " case when l.outcome = 'SHARED' then l.shares_with else l.id end where l.id in ";

  private NotEntitledAnyMore() {}

  static List<ProducedLetters.Stored> of(Connection connection, long runId) throws SQLException {
    List<Long> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(ROWS)) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(found.getLong(1));
        }
      }
    }
    Set<ProducedLetters.Stored> letters = new LinkedHashSet<>();
    for (Ids ids : Ids.inParts(rows)) {
      try (PreparedStatement select = connection.prepareStatement(LETTERS + ids.places())) {
        ids.bind(select, 1);
        try (ResultSet found = select.executeQuery()) {
          while (found.next()) {
            letters.add(
                new ProducedLetters.Stored(
                    found.getLong(1), new LetterReference(found.getString(2))));
          }
        }
      }
    }
    return List.copyOf(letters);
  }
}
