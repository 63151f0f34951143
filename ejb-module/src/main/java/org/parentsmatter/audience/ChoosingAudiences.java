package org.parentsmatter.audience;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows those who write to staff whom they can choose, and how many a choice is. */
@Stateless
@Needs(Right.WRITE_BRIEFINGS)
public class ChoosingAudiences {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /** What can be chosen; three statements. */
  public AudienceChoices choices() {
    try (Connection connection = dataSource.getConnection()) {
      return AudienceChoices.read(connection, people(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("Whom one can choose could not be read", e);
    }
  }

  /** How many people are in one of these rows, and how many of them have no account. */
  public Size size(Collection<AudienceRow> rows) {
    try (Connection connection = dataSource.getConnection()) {
      List<Person> chosen =
          people(connection).stream()
              .filter(person -> rows.stream().anyMatch(row -> row.contains(person)))
              .toList();
      return new Size(
          chosen.size(), (int) chosen.stream().filter(person -> !person.hasAccount()).count());
    } catch (SQLException e) {
      throw new IllegalStateException("How many are chosen could not be counted", e);
    }
  }

  private static List<Person> people(Connection connection) throws SQLException {
    return new People(connection, LocalDate.now(ZoneId.systemDefault())).all();
  }

  /** How many people somebody has chosen. */
  public record Size(int people, int withoutAccount) implements Serializable {}
}
