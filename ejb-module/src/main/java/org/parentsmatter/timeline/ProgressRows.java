package org.parentsmatter.timeline;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.AttainmentStanding;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.timeline.PupilProgress.Figure;
import org.parentsmatter.timeline.PupilProgress.Subject;

/** Reads attendance and attainment of a family's pupils on roll. */
final class ProgressRows {
  private static final String OF_FAMILY =
      " join family_pupil fp on fp.pupil_id = pu.id where fp.family_id = ? and "
          + EntitlementSql.ON_ROLL;
  private static final String PUPILS =
      "select pu.id, pu.given_name, pu.preferred_name, pu.family_name, pu.attendance_percent"
          + " from pupil pu"
          + OF_FAMILY
          + " order by pu.birth_date, pu.given_name, pu.id";
  private static final String FIGURES =
      "select pu.id, f.seen_on, f.attendance_percent from pupil pu"
          + " join attendance_figure f on f.pupil_id = pu.id"
          + OF_FAMILY
          + " order by pu.id, f.seen_on";
  private static final String ATTAINMENT =
      "select pu.id, a.subject, a.assessed_on, a.standing from pupil pu"
          + " join attainment a on a.pupil_id = pu.id"
          + OF_FAMILY
          + " and a.standing is not null order by pu.id, a.subject, a.assessed_on";

  private ProgressRows() {}

  static List<PupilProgress> read(Connection connection, long familyId) throws SQLException {
    Map<Long, List<Figure>> figures = new LinkedHashMap<>();
    Map<Long, Map<String, Subject>> subjects = new LinkedHashMap<>();
    each(
        connection,
        FIGURES,
        familyId,
        row ->
            figures
                .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                .add(new Figure(row.getDate(2).toLocalDate(), row.getBigDecimal(3))));
    each(connection, ATTAINMENT, familyId, row -> assessed(subjects, row));
    List<PupilProgress> pupils = new ArrayList<>();
    each(
        connection,
        PUPILS,
        familyId,
        row -> {
          long id = row.getLong(1);
          BigDecimal attendance = row.getBigDecimal(5);
          pupils.add(
              new PupilProgress(
                  id,
                  PersonName.ofPupil(row.getString(2), row.getString(3), row.getString(4)).given(),
                  attendance,
                  figures.getOrDefault(id, List.of()),
                  List.copyOf(subjects.getOrDefault(id, Map.of()).values())));
        });
    return pupils;
  }

  private static void assessed(Map<Long, Map<String, Subject>> subjects, ResultSet row)
      throws SQLException {
    String name = row.getString(2);
    LocalDate day = row.getDate(3).toLocalDate();
    int standing = AttainmentStanding.valueOf(row.getString(4)).ordinal() + 1;
    subjects
        .computeIfAbsent(row.getLong(1), id -> new LinkedHashMap<>())
        .compute(
            name,
            (same, known) ->
                new Subject(name, day, standing, known == null ? null : known.latest()));
  }

  private interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  private static void each(Connection connection, String sql, long familyId, Taker taker)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          taker.take(row);
        }
      }
    }
  }
}
