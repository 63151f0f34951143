package org.parentsmatter.coverage;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.parentsmatter.audience.Person;

/** Who has read and acknowledged which edition: one statement for all that are out. */
final class ReadingRows {
  private static final String SELECT =
      "select r.edition_id, r.reader, r.opened_at, r.acknowledged_on from briefing_reading r"
          + " join briefing_edition e on e.id = r.edition_id and e.state = 'PUBLISHED'"
          + " where (e.valid_until is null or e.valid_until >= ?)";

  private final Map<String, State> read = new HashMap<>();

  private enum State {
    OPENED,
    ON_PAPER,
    ON_SCREEN
  }

  private ReadingRows() {}

  static ReadingRows read(Connection connection, LocalDate today) throws SQLException {
    ReadingRows rows = new ReadingRows();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setDate(1, Date.valueOf(today));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          State state = state(row.getTimestamp(3), row.getString(4));
          if (state != null) {
            rows.read.merge(
                key(row.getLong(1), row.getString(2)),
                state,
                (one, other) -> one.compareTo(other) > 0 ? one : other);
          }
        }
      }
    }
    return rows;
  }

  private static State state(Timestamp opened, String way) {
    if (way != null) {
      return way.equals("PAPER") ? State.ON_PAPER : State.ON_SCREEN;
    }
    return opened == null ? null : State.OPENED;
  }

  private static String key(long editionId, String reader) {
    return editionId + " " + reader;
  }

  boolean opened(long editionId, Person person) {
    return person.keys().stream().anyMatch(key -> read.containsKey(key(editionId, key)));
  }

  boolean acknowledged(long editionId, Person person) {
    return person.keys().stream()
        .map(key -> read.get(key(editionId, key)))
        .anyMatch(state -> state == State.ON_PAPER || state == State.ON_SCREEN);
  }

  boolean onPaper(long editionId, Person person) {
    return person.keys().stream()
        .map(key -> read.get(key(editionId, key)))
        .anyMatch(state -> state == State.ON_PAPER);
  }
}
