package org.parentsmatter.letters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The recipients of runs, frozen to rows, and their letters. */
@Stateless
public class Letters {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /** The run that has a letter with this reference. */
  Optional<Long> runOfProduced(LetterReference reference) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select run_id from letter where reference = ? and outcome = 'PRODUCED'")) {
      select.setString(1, reference.value());
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The letters could not be read", e);
    }
  }
}
