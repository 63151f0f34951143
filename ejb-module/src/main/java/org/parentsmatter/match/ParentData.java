package org.parentsmatter.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Name, address and numbers of the record that stays. They stay as they are, unless it has left
 * while the folded one is there: then the folded one has the right ones. A death that is recorded
 * for either holds for both, and so do a language and large print that staff recorded for the
 * folded one only.
 */
final class ParentData {
  private static final String COLUMNS =
      "identifier, kind, title, given_name, family_name, address_line1, address_line2, town, county,"
          + " postcode, mobile, home_telephone, mobile_e164, home_telephone_e164, email, language, left_on";

  private static final String OF_PARENT = "select " + COLUMNS + " from parent where id = ?";
  private static final String BEFORE =
      "select " + COLUMNS + " from parent_before_merge where match_id = ? and taken = 'YES'";
  private static final String SET =
      "update parent set identifier = ?, kind = ?, title = ?, given_name = ?, family_name = ?,"
          + " address_line1 = ?, address_line2 = ?, town = ?, county = ?, postcode = ?, mobile = ?,"
          + " home_telephone = ?, mobile_e164 = ?, home_telephone_e164 = ?, email = ?, language = case when language_recorded_by is null"
          + " then ? else language end, left_on = ?, version = version + 1"
          + " where id = ?";
  private static final String REMEMBER =
      "insert into parent_before_merge (match_id, taken, folded_left_on, deceased_on, "
          + COLUMNS
          + ") select cast(? as bigint), case when left_on is not null and exists"
          + " (select 1 from parent f where f.id = ? and f.left_on is null) then 'YES' else 'NO' end,"
          + " (select f.left_on from parent f where f.id = ?), deceased_on, "
          + COLUMNS
          + " from parent where id = ?";
  private static final String TAKEN =
      "select 1 from parent_before_merge where match_id = ? and taken = 'YES'";
  private static final String SHARE_DEATH =
      "update parent set deceased_on = (select f.deceased_on from parent f where f.id = ?)"
          + " where id = ? and deceased_on is null";
  private static final String UNSHARE_DEATH =
      "update parent set deceased_on = null where id = ? and deceased_on ="
          + " (select f.deceased_on from parent f where f.id = ?) and exists"
          + " (select 1 from parent_before_merge b where b.match_id = ? and b.deceased_on is null)";

  private static final String SHARE_LANGUAGE =
      "update parent set language_given = language,"
          + " language = (select f.language from parent f where f.id = ?),"
          + " language_recorded_by = (select f.language_recorded_by from parent f where f.id = ?),"
          + " language_recorded_at = (select f.language_recorded_at from parent f where f.id = ?)"
          + " where id = ? and language_recorded_by is null and exists"
          + " (select 1 from parent f where f.id = ? and f.language_recorded_by is not null)";
  private static final String UNSHARE_LANGUAGE =
      "update parent set language = language_given, language_given = null,"
          + " language_recorded_by = null, language_recorded_at = null where id = ?"
          + " and language_recorded_at ="
          + " (select f.language_recorded_at from parent f where f.id = ?)";
  private static final String SHARE_PRINT =
      "update parent set large_print_by = (select f.large_print_by from parent f where f.id = ?),"
          + " large_print_at = (select f.large_print_at from parent f where f.id = ?)"
          + " where id = ? and large_print_by is null";
  private static final String UNSHARE_PRINT =
      "update parent set large_print_by = null, large_print_at = null where id = ?"
          + " and large_print_at = (select f.large_print_at from parent f where f.id = ?)";

  private ParentData() {}

  static void merge(Connection connection, long match, long stays, long folded)
      throws SQLException {
    run(connection, REMEMBER, match, folded, folded, stays);
    try (PreparedStatement taken = connection.prepareStatement(TAKEN)) {
      taken.setLong(1, match);
      try (ResultSet row = taken.executeQuery()) {
        if (row.next()) {
          set(connection, OF_PARENT, folded, stays);
        }
      }
    }
    run(connection, SHARE_DEATH, folded, stays);
    run(connection, SHARE_LANGUAGE, folded, folded, folded, stays, folded);
    run(connection, SHARE_PRINT, folded, folded, stays);
  }

  static void split(Connection connection, long match, long stays, long folded)
      throws SQLException {
    run(connection, UNSHARE_LANGUAGE, stays, folded);
    run(connection, UNSHARE_PRINT, stays, folded);
    set(connection, BEFORE, match, stays);
    run(connection, UNSHARE_DEATH, stays, folded, match);
  }

  /** Sets what a query finds under this id; nothing where it finds nothing. */
  private static void set(Connection connection, String found, long id, long parent)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(found);
        PreparedStatement update = connection.prepareStatement(SET)) {
      select.setLong(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return;
        }
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
          update.setObject(i, row.getObject(i), row.getMetaData().getColumnType(i));
        }
        update.setLong(columns + 1, parent);
        update.executeUpdate();
      }
    }
  }

  private static void run(Connection connection, String sql, long... ids) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        statement.setLong(i + 1, ids[i]);
      }
      statement.executeUpdate();
    }
  }
}
