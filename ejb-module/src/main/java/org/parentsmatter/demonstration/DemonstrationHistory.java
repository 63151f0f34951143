package org.parentsmatter.demonstration;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.drafting.ProposingPlans;
import org.parentsmatter.learning.LinesOfThePast;
import org.parentsmatter.plan.PlansOfThePast;
import org.parentsmatter.school.HalfTerms;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.school.TermDates;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Gives the demonstration school a past, once its families are there. */
@Stateless
@Needs(Right.KEEP_ACCOUNTS)
public class DemonstrationHistory {
  /** The account that wrote the learning lines. */
  private static final String LEARNING_LEADER = "senior";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SchoolCalendar calendar;
  @Inject private PlansOfThePast plans;
  @Inject private ProposingPlans proposing;
  @Inject private LinesOfThePast lines;

  /** Tells the twelve months before a day; nothing when anything was told already. */
  public void tell(LocalDate today) {
    List<TermDates> terms = calendar.terms();
    SchoolDays days = SchoolDays.before(today, terms);
    Stories stories = Stories.read();
    List<InventedFamily> families;
    try (Connection connection = dataSource.getConnection()) {
      if (days.days().isEmpty() || hasContacts(connection)) {
        return;
      }
      families = InventedFamily.all(connection);
      try (ContactTables tables = new ContactTables(connection)) {
        for (InventedFamily family : families) {
          new YearOfContacts(tables, stories, days, today, family).tell();
        }
        tables.write();
      }
      AttendanceOfThePast.tell(connection, days);
    } catch (SQLException e) {
      throw new IllegalStateException("The demonstration school could not be given a past", e);
    }
    List<TermDates> twoTerms = YearOfPlans.lastAndNow(terms, today);
    if (!twoTerms.isEmpty()) {
      new YearOfPlans(plans, stories, today, twoTerms.get(0), twoTerms.get(1))
          .tell(families, proposing);
    }
    lines.write(
        HalfTerms.of(terms).all().stream().filter(half -> half.startsOn().isBefore(today)).toList(),
        LEARNING_LEADER);
  }

  private static boolean hasContacts(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select id from contact fetch first 1 rows only");
        ResultSet row = select.executeQuery()) {
      return row.next();
    }
  }
}
