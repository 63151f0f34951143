package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.parentsmatter.database.Sequence;

/** Writes what changed about families, many rows at a time. */
final class FamilyWriter implements AutoCloseable {
  static final String INSERT =
      "insert into family (name, sort_name, pupil_names, tutor_groups, year_groups, pupil_count,"
          + " parent_count, lowest_attendance, search_text, tutor_sort, id, version)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
  static final String UPDATE =
      "update family set name = ?, sort_name = ?, pupil_names = ?, tutor_groups = ?,"
          + " year_groups = ?, pupil_count = ?, parent_count = ?, lowest_attendance = ?,"
          + " search_text = ?, tutor_sort = ?, ended_on = null, version = version + 1"
          + " where id = ?";
  private static final String END =
      "update family set ended_on = ?, version = version + 1 where id = ?";
  private static final String ADD_PUPIL =
      "insert into family_pupil (family_id, pupil_id) values (?, ?)";
  private static final String MOVE_PUPIL =
      "update family_pupil set family_id = ? where pupil_id = ?";
  private static final String REMOVE_PUPIL = "delete from family_pupil where pupil_id = ?";
  private static final String ADD_PARENT =
      "insert into family_parent (family_id, parent_id) values (?, ?)";
  private static final String REMOVE_PARENT =
      "delete from family_parent where family_id = ? and parent_id = ?";
  private static final int BATCH = 1000;

  private final Connection connection;
  private final Sequence ids;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<String, Integer> waiting = new HashMap<>();

  FamilyWriter(Connection connection) throws SQLException {
    this.connection = connection;
    ids = new Sequence(connection, "family_seq");
  }

  /** A number for a new family. */
  long newId() throws SQLException {
    return ids.next();
  }

  void insert(long family, FamilyRow row) throws SQLException {
    write(INSERT, family, row);
  }

  void update(long family, FamilyRow row) throws SQLException {
    write(UPDATE, family, row);
  }

  void end(long family, LocalDate day) throws SQLException {
    PreparedStatement statement = statement(END);
    statement.setDate(1, Date.valueOf(day));
    statement.setLong(2, family);
    add(END, statement);
  }

  void addPupil(long family, long pupil) throws SQLException {
    flush(INSERT);
    write(ADD_PUPIL, family, pupil);
  }

  void movePupil(long family, long pupil) throws SQLException {
    flush(INSERT);
    write(MOVE_PUPIL, family, pupil);
  }

  void removePupil(long pupil) throws SQLException {
    PreparedStatement statement = statement(REMOVE_PUPIL);
    statement.setLong(1, pupil);
    add(REMOVE_PUPIL, statement);
  }

  void addParent(long family, long parent) throws SQLException {
    flush(INSERT);
    write(ADD_PARENT, family, parent);
  }

  void removeParent(long family, long parent) throws SQLException {
    write(REMOVE_PARENT, family, parent);
  }

  private void write(String sql, long family, long other) throws SQLException {
    PreparedStatement statement = statement(sql);
    statement.setLong(1, family);
    statement.setLong(2, other);
    add(sql, statement);
  }

  private void write(String sql, long family, FamilyRow row) throws SQLException {
    PreparedStatement statement = statement(sql);
    statement.setString(1, row.name());
    statement.setString(2, row.sortName());
    statement.setString(3, row.pupilNames());
    statement.setString(4, row.tutorGroups());
    statement.setString(5, row.yearGroups());
    statement.setInt(6, row.pupilCount());
    statement.setInt(7, row.parentCount());
    statement.setBigDecimal(8, row.lowestAttendance());
    statement.setString(9, row.searchText());
    statement.setString(10, row.tutorSort());
    statement.setLong(11, family);
    add(sql, statement);
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  private void add(String sql, PreparedStatement statement) throws SQLException {
    statement.addBatch();
    if (waiting.merge(sql, 1, Integer::sum) >= BATCH) {
      flush(sql);
    }
  }

  private void flush(String sql) throws SQLException {
    if (waiting.getOrDefault(sql, 0) > 0) {
      statements.get(sql).executeBatch();
      waiting.put(sql, 0);
    }
  }

  void flush() throws SQLException {
    flush(INSERT);
    for (String sql : statements.keySet()) {
      flush(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    ids.close();
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
