package org.parentsmatter.translation;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells the letters which texts in other languages may go out. */
@Stateless
public class Approvals {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /** The texts that may go to parents now. */
  public ApprovedTexts now() {
    try (Connection connection = dataSource.getConnection()) {
      return ApprovedTexts.read(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The approvals could not be read", e);
    }
  }
}
