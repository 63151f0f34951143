package org.parentsmatter.imports.mapping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parentsmatter.imports.StaffByHand;

/**
 * Somebody who works at the school, as an earlier export said.
 *
 * @param role the word that OneRoster has for the kind of staff
 */
record StaffKnown(
    String sourceId,
    String role,
    String givenName,
    String familyName,
    String identifier,
    String email) {
  /** Everybody who has not left, but for those by hand, of whom exports and lists know nothing. */
  static List<StaffKnown> all(Connection connection) throws SQLException {
    List<StaffKnown> staff = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select source_id, kind, given_name, family_name, identifier, email"
                    + " from staff_member where left_on is null and kind <> '"
                    + StaffByHand.KIND
                    + "' order by source_id");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        staff.add(
            new StaffKnown(
                row.getString(1),
                row.getString(2).toLowerCase(java.util.Locale.ROOT),
                row.getString(3),
                row.getString(4),
                Objects.toString(row.getString(5), ""),
                Objects.toString(row.getString(6), "")));
      }
    }
    return staff;
  }
}
