package org.parentsmatter.coverage;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.briefing.InForce;
import org.parentsmatter.coverage.BriefingCoverage.NotYet;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.school.SchoolTime;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Asks those who have not acknowledged a briefing once more: it then stands on top of their home
 * page. In the quiet hours nobody is reminded; it waits until they are over. Nobody is reminded of
 * the same briefing twice a day.
 */
@Stateless
@Needs(Right.SEE_WHO_HAS_READ)
public class Reminding {
  private static final String INSERT =
      "insert into briefing_reminder (edition_id, reader, reminded_at, due_at, reminded_by)"
          + " values (?, ?, ?, ?, ?)";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SeeingCoverage coverage;
  @Inject private SchoolCalendar calendar;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * Reminds everybody with an account who has not acknowledged it and was not reminded today.
   *
   * @return how many are reminded and from when
   */
  public Reminded remind(long briefingId) {
    Moment moment = Moment.now();
    LocalDateTime due = calendar.quietHours().endsAfter(moment.own());
    List<String> readers =
        coverage.notYet(briefingId).stream()
            .filter(NotYet::hasAccount)
            .filter(each -> !moment.today().equals(each.remindedOn()))
            .map(NotYet::key)
            .toList();
    try (Connection connection = dataSource.getConnection()) {
      InForce briefing = SeeingCoverage.briefing(connection, moment, briefingId);
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (String reader : readers) {
          insert.setLong(1, briefing.editionId());
          insert.setString(2, reader);
          insert.setTimestamp(3, Timestamp.valueOf(moment.utc()));
          insert.setTimestamp(4, Timestamp.valueOf(SchoolTime.toUtc(due)));
          insert.setString(5, currentUser.name());
          insert.addBatch();
        }
        insert.executeBatch();
      }
      auditLog.record(
          AuditAction.BRIEFING_REMINDED,
          "briefing",
          briefingId,
          "“" + briefing.title() + "”, " + readers.size() + " people");
    } catch (SQLException e) {
      throw new IllegalStateException("The reminders could not be kept", e);
    }
    return new Reminded(readers.size(), due.equals(moment.own()) ? null : due);
  }

  /**
   * What came of it.
   *
   * @param from when the quiet hours are over, in the school's own time; null for at once
   */
  public record Reminded(int people, LocalDateTime from) {}
}
