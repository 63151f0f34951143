package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Brings the families in line with the pupils and relationships there are. An import calls it in
 * the transaction that applies the import, so nobody ever sees families that do not fit.
 */
@Stateless
public class DerivingFamilies {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /** Derives the families in the transaction under way. */
  public FamiliesDerived derive() {
    try (Connection connection = dataSource.getConnection()) {
      return derive(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The families could not be derived", e);
    }
  }

  /** The same on a connection of the caller, who commits. */
  public static FamiliesDerived derive(Connection connection) throws SQLException {
    return FamilyDerivation.run(connection);
  }
}
