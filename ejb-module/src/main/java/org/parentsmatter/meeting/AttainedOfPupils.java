package org.parentsmatter.meeting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parentsmatter.database.Ids;
import org.parentsmatter.family.AttainmentStanding;
import org.parentsmatter.meeting.MeetingFacts.Attained;

/**
 * Reads how pupils stood in each subject when it was looked at last: one statement for up to 256
 * pupils.
 */
public final class AttainedOfPupils {
  private static final String ATTAINED =
      "select a.pupil_id, a.subject, a.standing from attainment a where a.standing is not null"
          + " and a.assessed_on = (select max(b.assessed_on) from attainment b"
          + " where b.pupil_id = a.pupil_id and b.subject = a.subject) and a.pupil_id in ";

  private AttainedOfPupils() {}

  /** Pupil by pupil, the subjects by name. */
  public static List<Attained> of(Connection connection, Collection<Long> pupilIds)
      throws SQLException {
    List<Attained> attained = new ArrayList<>();
    for (Ids pupils : Ids.inParts(pupilIds)) {
      try (PreparedStatement select =
          connection.prepareStatement(
              ATTAINED + pupils.places() + " order by a.pupil_id, a.subject")) {
        pupils.bind(select, 1);
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            attained.add(
                new Attained(
                    row.getLong(1),
                    row.getString(2),
                    AttainmentStanding.valueOf(row.getString(3))));
          }
        }
      }
    }
    return attained;
  }
}
