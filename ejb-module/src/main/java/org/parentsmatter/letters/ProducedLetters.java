package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.AddressProtection;

/**
 * Asks of the letters a run has produced whether they may and can go out as they are. A shared
 * letter needs that of both parents: the row of the second counts as the letter it is in.
 */
final class ProducedLetters {
  private static final String NOT_ENTITLED =
      "select distinct s.id, s.reference from letter l join letter_pupil lp on lp.letter_id = l.id"
          + " join letter s on s.id = case when l.outcome = 'SHARED' then l.shares_with else l.id"
          + " end where l.outcome in ('PRODUCED', 'SHARED') and not exists"
          + " (select 1 from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id"
          + " where r.parent_id = l.parent_id and r.pupil_id = lp.pupil_id and "
          + EntitlementSql.ENTITLED
          + ")";
  private static final String WITHHELD =
      "select l.id from letter l join letter_pupil lp on lp.letter_id = l.id join relationship r"
          + " on r.parent_id = l.parent_id and r.pupil_id = lp.pupil_id"
          + " join pupil pu on pu.id = r.pupil_id join parent pa on pa.id = r.parent_id"
          + " where l.outcome in ('PRODUCED', 'SHARED') and (pu.deceased_on is not null"
          + " or pa.deceased_on is not null or "
          + EntitlementSql.RESTRICTED
          + ")";
  private static final String RUN_OF_OPENABLE =
      "select o.run_id from letter o join letter_run run on run.id = o.run_id"
          + " where o.id = ? and o.outcome = 'PRODUCED' and not exists ("
          + WITHHELD
          + " and l.id in (?, ?)) and (run.status = 'RELEASED'"
          + " or not exists ("
          + NOT_ENTITLED
          + " and l.id in (?, ?)))";

  private final Connection connection;

  ProducedLetters(Connection connection) {
    this.connection = connection;
  }

  /**
   * Whether the run has letters that must not go out as they were printed: since then a restriction
   * or a death was recorded, an address protected, or the approval of a text taken back.
   */
  boolean anyWithheld(long runId) throws SQLException {
    return any(WITHHELD + " and l.run_id = ? fetch first 1 rows only", runId)
        || new ProtectedLetters(connection).anyMisplaced(runId)
        || SharedLetters.anyRestricted(connection, runId)
        || LetterForms.anyTakenBack(connection, runId);
  }

  private boolean any(String sql, long runId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        return found.next();
      }
    }
  }

  /**
   * Whose address a letter shows, where that is protected or was when the letter was printed; empty
   * for any other letter.
   */
  Optional<Long> protectedParent(LetterReference reference) throws SQLException {
    Optional<Rows> rows = rows(reference);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            "select l.parent_id from letter l where l.id in (?, ?) and (l.kept_apart = 'YES' or "
                + AddressProtection.OF_LETTER
                + ") order by l.position")) {
      select.setLong(1, rows.get().letter());
      select.setLong(2, rows.get().second());
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
      }
    }
  }

  /**
   * The run of a letter that neither restriction nor death keeps back, and that is released or that
   * the parent may have at this moment.
   */
  Optional<Long> runOfOpenable(LetterReference reference) throws SQLException {
    Optional<Rows> rows = rows(reference);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    try (PreparedStatement select = connection.prepareStatement(RUN_OF_OPENABLE)) {
      select.setLong(1, rows.get().letter());
      select.setLong(2, rows.get().letter());
      select.setLong(3, rows.get().second());
      select.setLong(4, rows.get().letter());
      select.setLong(5, rows.get().second());
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
      }
    }
  }

  private Optional<Rows> rows(LetterReference reference) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select l.id, coalesce(f.id, l.id) from letter l left join letter f"
                + " on f.shares_with = l.id and f.outcome = 'SHARED' where l.reference = ?")) {
      select.setString(1, reference.value());
      try (ResultSet found = select.executeQuery()) {
        return found.next()
            ? Optional.of(new Rows(found.getLong(1), found.getLong(2)))
            : Optional.empty();
      }
    }
  }

  /** How many letters of a run have this outcome. */
  int count(long runId, LetterOutcome outcome) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select count(*) from letter where run_id = ? and outcome = ?")) {
      select.setLong(1, runId);
      select.setString(2, outcome.name());
      try (ResultSet found = select.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }

  /** The row of a letter, and of the second parent it goes to; twice the same for all others. */
  private record Rows(long letter, long second) {}

  /** A letter that has a file. */
  record Stored(long id, LetterReference reference) {}
}
