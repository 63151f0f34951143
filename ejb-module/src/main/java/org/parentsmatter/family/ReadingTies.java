package org.parentsmatter.family;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.parentsmatter.entitlement.EntitlementSql;

/** Reads every pupil on roll with his or her parents in one query, in the order of their ids. */
final class ReadingTies {
  private static final String SELECT =
      "select pu.id, pu.given_name, pu.preferred_name, pu.family_name, pu.tutor_group,"
          + " pu.year_group, pu.attendance_percent, pa.id, pa.kind, pa.given_name, pa.family_name,"
          + " r.kind, r.ended_on, pa.left_on, case when "
          + EntitlementSql.IN_LAW
          + " then 'YES' else 'NO' end"
          + " from pupil pu left join relationship r on r.pupil_id = pu.id"
          + " left join parent pa on pa.id = r.parent_id where "
          + EntitlementSql.ON_ROLL
          + " order by pu.id, pa.id";

  private final Taker taker;
  private PupilTies current;
  private boolean persons;

  private ReadingTies(Taker taker) {
    this.taker = taker;
  }

  interface Taker {
    void take(PupilTies pupil) throws SQLException;
  }

  /** Shows every pupil once. */
  static void each(Connection connection, Taker taker) throws SQLException {
    ReadingTies reading = new ReadingTies(taker);
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setFetchSize(1000);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          reading.take(rows);
        }
      }
    }
    reading.finish();
  }

  private void take(ResultSet row) throws SQLException {
    long pupilId = row.getLong(1);
    if (current == null || current.id() != pupilId) {
      finish();
      current = pupil(row, pupilId);
      persons = false;
    }
    long parentId = row.getLong(8);
    if (row.wasNull()) {
      return;
    }
    if ("YES".equals(row.getString(15))) {
      current.inLaw().add(parentId);
      current
          .parentNames()
          .add(new PersonName(null, row.getString(10), row.getString(11)).display());
      persons |= "PERSON".equals(row.getString(9));
    } else if (makesFamily(row)) {
      current.others().add(parentId);
    }
  }

  private static boolean makesFamily(ResultSet row) throws SQLException {
    boolean there = row.getDate(13) == null && row.getDate(14) == null;
    String kind = row.getString(12);
    return there
        && "PERSON".equals(row.getString(9))
        && !"CHILDMINDER".equals(kind)
        && !"EMERGENCY_CONTACT".equals(kind);
  }

  private static PupilTies pupil(ResultSet row, long id) throws SQLException {
    BigDecimal attendance = row.getBigDecimal(7);
    return new PupilTies(
        id,
        PersonName.ofPupil(row.getString(2), row.getString(3), row.getString(4)),
        row.getString(5),
        row.getString(6),
        attendance,
        new ArrayList<>(2),
        false,
        new ArrayList<>(2),
        new ArrayList<>(2));
  }

  private void finish() throws SQLException {
    if (current == null) {
      return;
    }
    PupilTies done =
        new PupilTies(
            current.id(),
            current.name(),
            current.tutorGroup(),
            current.yearGroup(),
            current.attendance(),
            current.inLaw(),
            !persons,
            current.others(),
            current.parentNames());
    current = null;
    taker.take(done);
  }
}
