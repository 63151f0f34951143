package org.parentsmatter.imports.mapping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What the school knows already that a report which comes alone must not forget.
 *
 * @param fromOneRoster whether pupils on roll came with OneRoster, whose ids are others
 */
record SchoolKnown(KnownContacts contacts, List<StaffKnown> staff, boolean fromOneRoster) {
  private static final String OTHERS =
      "select count(*) from pupil where left_on is null and source_id not like '"
          + DerivedUsers.PUPIL
          + "%'";

  static SchoolKnown of(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OTHERS);
        ResultSet others = select.executeQuery()) {
      others.next();
      return new SchoolKnown(
          KnownContacts.of(connection), StaffKnown.all(connection), others.getInt(1) > 0);
    }
  }
}
