package org.parentsmatter.translation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.database.Sequence;
import org.parentsmatter.translation.TextState.Reader;

/** The approvals that were ever given, those that were taken back too. */
final class TextApprovals {
  private static final String ALL =
      "select text_key, stands, reader_name, reader_role, approved_by, approved_at"
          + " from text_approval order by id";
  private static final String GIVE =
      "insert into text_approval (id, text_key, stands, reader_name, reader_role, approved_by,"
          + " approved_at) values (?, ?, ?, ?, ?, ?, ?)";
  private static final String TAKE_BACK =
      "update text_approval set stands = null, taken_back_by = ?, taken_back_at = ?"
          + " where stands = ?";

  private final Connection connection;

  TextApprovals(Connection connection) {
    this.connection = connection;
  }

  /** How it stands with these texts. */
  List<TextState> of(List<TranslatedText> texts) throws SQLException {
    List<Row> rows = rows();
    return texts.stream().map(text -> state(text, rows)).toList();
  }

  private static TextState state(TranslatedText text, List<Row> rows) {
    String key = text.key();
    String anyVersion = key.substring(0, key.length() - text.version().length());
    Reader reader = null;
    boolean earlier = false;
    for (Row row : rows) {
      if (key.equals(row.stands())) {
        reader = row.reader();
      } else if (row.key().startsWith(anyVersion)) {
        earlier = true;
      }
    }
    return new TextState(text, reader, earlier);
  }

  private List<Row> rows() throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(ALL);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        rows.add(
            new Row(
                found.getString(1),
                found.getString(2),
                new Reader(
                    found.getString(3),
                    found.getString(4),
                    found.getString(5),
                    found.getTimestamp(6).toLocalDateTime())));
      }
    }
    return rows;
  }

  void give(String key, Reader reader) throws SQLException {
    try (Sequence ids = new Sequence(connection, "text_approval_seq");
        PreparedStatement insert = connection.prepareStatement(GIVE)) {
      insert.setLong(1, ids.next());
      insert.setString(2, key);
      insert.setString(3, key);
      insert.setString(4, reader.name());
      insert.setString(5, reader.role());
      insert.setString(6, reader.recordedBy());
      insert.setTimestamp(7, Timestamp.valueOf(reader.at()));
      insert.executeUpdate();
    }
  }

  /** Returns whether there was anything to take back. */
  boolean takeBack(String key, String by, LocalDateTime now) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(TAKE_BACK)) {
      update.setString(1, by);
      update.setTimestamp(2, Timestamp.valueOf(now));
      update.setString(3, key);
      return update.executeUpdate() > 0;
    }
  }

  private record Row(String key, String stands, Reader reader) {}
}
