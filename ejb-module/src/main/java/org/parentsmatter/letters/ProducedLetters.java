package org.parentsmatter.letters;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.entitlement.EntitlementSql;

/** Asks of the letters a run has produced whether they may and can go out as they are. */
final class ProducedLetters {
  private static final String NOT_ENTITLED =
      "select distinct l.id, l.reference from letter l join letter_pupil lp on lp.letter_id = l.id"
          + " where l.run_id = ? and l.outcome = 'PRODUCED' and not exists"
          + " (select 1 from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id"
          + " where r.parent_id = l.parent_id and r.pupil_id = lp.pupil_id and "
          + EntitlementSql.ENTITLED
          + ")";

  private final Connection connection;

  ProducedLetters(Connection connection) {
    this.connection = connection;
  }

  /** Letters that name a pupil about whom the parent may not hear any more. */
  List<Stored> notEntitledAnyMore(long runId) throws SQLException {
    List<Stored> letters = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(NOT_ENTITLED)) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          letters.add(new Stored(found.getLong(1), new LetterReference(found.getString(2))));
        }
      }
    }
    return letters;
  }

  /** Letters whose file is missing or is not what was stored. */
  List<Stored> notAsStored(long runId, LetterFiles files) throws SQLException, IOException {
    List<Stored> letters = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, reference, sha256 from letter where run_id = ? and outcome = 'PRODUCED'")) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          LetterReference reference = new LetterReference(found.getString(2));
          Optional<String> onDisk = LetterFiles.sha256(files.letter(reference));
          if (!onDisk.equals(Optional.of(found.getString(3)))) {
            letters.add(new Stored(found.getLong(1), reference));
          }
        }
      }
    }
    return letters;
  }

  /** What the next letters of a run say, in print order. */
  List<LetterContent> contents(long runId, int after, int atMost) throws SQLException {
    List<LetterContent> contents = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select position, content from letter where run_id = ? and outcome = 'PRODUCED'"
                + " and position > ? order by position fetch first ? rows only")) {
      select.setLong(1, runId);
      select.setInt(2, after);
      select.setInt(3, atMost);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          contents.add(new LetterContent(found.getInt(1), found.getBytes(2)));
        }
      }
    }
    return contents;
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

  /** A letter that has a file. */
  record Stored(long id, LetterReference reference) {}
}
