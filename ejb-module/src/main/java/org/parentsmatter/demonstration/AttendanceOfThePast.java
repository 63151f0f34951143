package org.parentsmatter.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.SplittableRandom;
import org.parentsmatter.entitlement.EntitlementSql;

/**
 * What imports of the last twelve months would have said of each pupil's attendance: a figure about
 * every four weeks, on a way that ends at the figure of today.
 */
final class AttendanceOfThePast {
  private static final long SEED = 1902;
  private static final int SCHOOL_DAYS_BETWEEN = 19;
  private static final double STEP = 1.4;
  private static final double LEAST = 55;
  private static final double MOST = 100;

  private static final String PUPILS =
      "select pu.id, pu.source_id, pu.year_group, pu.attendance_percent from pupil pu"
          + " where pu.attendance_percent is not null and "
          + EntitlementSql.ON_ROLL
          + " order by pu.source_id";
  private static final String FIGURE =
      "insert into attendance_figure (pupil_id, seen_on, attendance_percent) values (?, ?, ?)";

  private AttendanceOfThePast() {}

  static void tell(Connection connection, SchoolDays days) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PUPILS);
        ResultSet pupil = select.executeQuery();
        PreparedStatement figure = connection.prepareStatement(FIGURE)) {
      while (pupil.next()) {
        SplittableRandom chance = new SplittableRandom(SEED + pupil.getString(2).hashCode());
        double percent = pupil.getBigDecimal(4).doubleValue();
        LocalDate since = firstDay(pupil.getString(3), days);
        for (int i = days.days().size() - SCHOOL_DAYS_BETWEEN; i >= 0; i -= SCHOOL_DAYS_BETWEEN) {
          LocalDate day = days.days().get(i);
          if (day.isBefore(since)) {
            break;
          }
          percent = Math.min(MOST, Math.max(LEAST, percent + chance.nextGaussian() * STEP));
          figure.setLong(1, pupil.getLong(1));
          figure.setDate(2, Date.valueOf(day));
          figure.setBigDecimal(3, BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP));
          figure.addBatch();
        }
      }
      figure.executeBatch();
    }
  }

  /** Who is in Reception was not here before September. */
  private static LocalDate firstDay(String yearGroup, SchoolDays days) {
    LocalDate last = days.days().get(days.days().size() - 1);
    if (!"0".equals(yearGroup)) {
      return days.days().get(0);
    }
    LocalDate september = LocalDate.of(last.getYear(), Month.SEPTEMBER, 1);
    return september.isAfter(last) ? september.minusYears(1) : september;
  }
}
