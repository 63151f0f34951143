package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** What staff see of a pupil's attainment: in each subject what the latest assessment said. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingAttainment {
  private static final int MONTHS = 12;

  private static final String LATEST =
      """
      select a.assessed_on, a.subject, a.standing, a.standing_as_given, a.effort,
        a.reading_age_months, a.reading_age_as_given
      from attainment a
      where a.pupil_id = ? and a.assessed_on = (select max(b.assessed_on) from attainment b
        where b.pupil_id = a.pupil_id and b.subject = a.subject)
      order by a.subject""";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Reach reach;

  /** A line for each subject, by name; none for a pupil of whom nothing is known. */
  public List<AttainmentLine> latest(long pupilId) {
    reach.requirePupil(pupilId);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LATEST)) {
      select.setLong(1, pupilId);
      List<AttainmentLine> lines = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          lines.add(line(row));
        }
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AttainmentLine line(ResultSet row) throws SQLException {
    String standing = row.getString(3);
    return new AttainmentLine(
        PupilRows.day(row, 1),
        row.getString(2),
        standing == null ? row.getString(4) : AttainmentStanding.valueOf(standing).label(),
        row.getString(5),
        readingAge(row.getObject(6, Integer.class), row.getString(7)));
  }

  private static String readingAge(Integer months, String given) {
    return months == null ? given : months / MONTHS + " years " + months % MONTHS + " months";
  }
}
