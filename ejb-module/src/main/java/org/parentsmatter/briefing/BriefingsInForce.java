package org.parentsmatter.briefing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.audience.AudienceRow;
import org.parentsmatter.school.SchoolTime;

/** The briefings that staff read at present: published, not withdrawn, not over. One statement. */
public final class BriefingsInForce {
  private static final String OUT = ".state = 'PUBLISHED' and %s.publish_at <= ?";
  private static final String SELECT =
      "select e.briefing_id, e.id, e.number, e.title, e.in_one_line, e.importance, e.standing,"
          + " (select min(f.publish_at) from briefing_edition f where f.briefing_id = e.briefing_id"
          + " and f.state = 'PUBLISHED'), e.publish_at, e.acknowledge_by, e.valid_until,"
          + " a.kind, a.audience_value from briefing_edition e"
          + " join briefing b on b.id = e.briefing_id and b.withdrawn_at is null"
          + " join briefing_audience a on a.edition_id = e.id"
          + " where e"
          + OUT.formatted("e")
          + " and (e.valid_until is null or e.valid_until >= ?)"
          + " and not exists (select 1 from briefing_edition n where n.briefing_id = e.briefing_id"
          + " and n.number > e.number and n"
          + OUT.formatted("n")
          + ") order by e.publish_at desc, e.id, a.kind, a.audience_value";

  private BriefingsInForce() {}

  /**
   * All of them, the newest first.
   *
   * @param now in UTC
   */
  public static List<InForce> read(Connection connection, LocalDateTime now) throws SQLException {
    List<InForce> all = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setTimestamp(1, Timestamp.valueOf(now));
      select.setDate(2, Date.valueOf(SchoolTime.fromUtc(now).toLocalDate()));
      select.setTimestamp(3, Timestamp.valueOf(now));
      try (ResultSet row = select.executeQuery()) {
        boolean more = row.next();
        while (more) {
          InForce first = edition(row);
          Set<AudienceRow> audience = new HashSet<>();
          do {
            audience.add(AudienceRow.read(row.getString(12) + ":" + row.getString(13)));
            more = row.next();
          } while (more && row.getLong(2) == first.editionId());
          all.add(with(first, audience));
        }
      }
    }
    return all;
  }

  private static InForce edition(ResultSet row) throws SQLException {
    return new InForce(
        row.getLong(1),
        row.getLong(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        Importance.valueOf(row.getString(6)),
        row.getString(7).equals("YES"),
        SchoolTime.fromUtc(row.getTimestamp(8).toLocalDateTime()).toLocalDate(),
        row.getTimestamp(9).toLocalDateTime(),
        day(row, 10),
        day(row, 11),
        Set.of());
  }

  private static InForce with(InForce e, Set<AudienceRow> audience) {
    return new InForce(
        e.briefingId(),
        e.editionId(),
        e.number(),
        e.title(),
        e.inOneLine(),
        e.importance(),
        e.standing(),
        e.firstOutOn(),
        e.outAt(),
        e.acknowledgeBy(),
        e.validUntil(),
        audience);
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }
}
