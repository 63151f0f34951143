package org.parentsmatter.imports;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.parentsmatter.benchmarks.TrustExport;

/**
 * The floor of an import: the rows that it ends up with, inserted one after the other in batches,
 * without reading, checking or comparing anything.
 */
final class PlainBatches {
  private static final int BATCH = 500;

  private final DataSource database;
  private final int pupils;
  private int waiting;

  PlainBatches(DataSource database, int pupils) {
    this.database = database;
    this.pupils = pupils;
  }

  void write() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      pupils(connection);
      parents(connection);
      relationships(connection);
      connection.commit();
    }
  }

  private void pupils(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into pupil (id, source_id, identifier, given_name, family_name, birth_date,"
                + " year_group, tutor_group, possible_sessions, absences, version)"
                + " values (?, ?, ?, 'Robin', ?, ?, '7', '7-1', 190, ?, 0)")) {
      for (int pupil = 0; pupil < pupils; pupil++) {
        insert.setLong(1, pupil);
        insert.setString(2, "s" + pupil);
        insert.setString(3, Integer.toString(pupil));
        insert.setString(4, TrustExport.surname(pupil));
        insert.setDate(5, Date.valueOf(LocalDate.of(2012, 5, 1 + pupil % 28)));
        insert.setInt(6, pupil % 40);
        add(insert);
      }
      insert.executeBatch();
    }
  }

  private void parents(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into parent (id, source_id, identifier, kind, title, given_name, family_name,"
                + " address_line1, town, postcode, mobile, email, language, version)"
                + " values (?, ?, ?, 'PERSON', ?, ?, ?, ?, 'Longmoor', 'LM1 2AB', ?, ?, 'en', 0)")) {
      for (int pupil = 0; pupil < pupils; pupil++) {
        parent(insert, pupil, 0, "m", "Ms", "Ann");
        if (TrustExport.hasSecondParent(pupil)) {
          parent(insert, pupil, 1, "f", "Mr", "John");
        }
      }
      insert.executeBatch();
    }
  }

  private void parent(
      PreparedStatement insert, int pupil, int which, String kind, String title, String forename)
      throws SQLException {
    insert.setLong(1, 2L * pupil + which);
    insert.setString(2, kind + pupil);
    insert.setString(3, kind + pupil);
    insert.setString(4, title);
    insert.setString(5, forename);
    insert.setString(6, TrustExport.surname(pupil));
    insert.setString(7, pupil + " Long Road");
    insert.setString(8, "07700 " + pupil);
    insert.setString(9, kind + pupil + "@example.org");
    add(insert);
  }

  private void relationships(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into relationship (id, parent_id, pupil_id, kind, kind_as_given, priority,"
                + " parental_responsibility, lives_with, emergency_contact, source, tied_by, version)"
                + " values (?, ?, ?, ?, ?, ?, 'YES', 'YES', 'NOT_KNOWN', 'CONTACTS', 'ONEROSTER', 0)")) {
      for (int pupil = 0; pupil < pupils; pupil++) {
        for (int which = 0; which < (TrustExport.hasSecondParent(pupil) ? 2 : 1); which++) {
          insert.setLong(1, 2L * pupil + which);
          insert.setLong(2, 2L * pupil + which);
          insert.setLong(3, pupil);
          insert.setString(4, which == 0 ? "MOTHER" : "FATHER");
          insert.setString(5, which == 0 ? "Mother" : "Father");
          insert.setInt(6, which + 1);
          add(insert);
        }
      }
      insert.executeBatch();
    }
  }

  private void add(PreparedStatement insert) throws SQLException {
    insert.addBatch();
    if (++waiting % BATCH == 0) {
      insert.executeBatch();
    }
  }
}
