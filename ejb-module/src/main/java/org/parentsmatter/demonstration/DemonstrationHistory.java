package org.parentsmatter.demonstration;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Gives the demonstration school a past, once its families are there. */
@Stateless
@Needs(Right.KEEP_ACCOUNTS)
public class DemonstrationHistory {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SchoolCalendar calendar;

  /** Tells the twelve months before a day; nothing when anything was told already. */
  public void tell(LocalDate today) {
    SchoolDays days = SchoolDays.before(today, calendar.terms());
    try (Connection connection = dataSource.getConnection()) {
      if (days.days().isEmpty() || hasContacts(connection)) {
        return;
      }
      Stories stories = Stories.read();
      try (ContactTables tables = new ContactTables(connection)) {
        for (InventedFamily family : InventedFamily.all(connection)) {
          new YearOfContacts(tables, stories, days, today, family).tell();
        }
        tables.write();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The demonstration school could not be given a past", e);
    }
  }

  private static boolean hasContacts(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select id from contact fetch first 1 rows only");
        ResultSet row = select.executeQuery()) {
      return row.next();
    }
  }
}
