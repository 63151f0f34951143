package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Keeps what an import says of pupils' attendance where it says something new: the school's data
 * holds one figure only, so that its course is known from now on and not from before.
 */
final class KeepingAttendance {
  private static final String CORRECT_TODAYS =
      """
      update attendance_figure set attendance_percent = (select p.attendance_percent from pupil p
        where p.id = attendance_figure.pupil_id)
      where seen_on = cast(? as date) and exists (select 1 from pupil p
        where p.id = attendance_figure.pupil_id
          and p.attendance_percent <> attendance_figure.attendance_percent)\
      """;

  private static final String ADD =
      """
      insert into attendance_figure (pupil_id, seen_on, attendance_percent)
      select p.id, cast(? as date), p.attendance_percent from pupil p
      where p.attendance_percent is not null
        and not exists (select 1 from attendance_figure f
          where f.pupil_id = p.id and f.seen_on >= cast(? as date))
        and not exists (select 1 from attendance_figure f
          where f.pupil_id = p.id and f.attendance_percent = p.attendance_percent
            and f.seen_on = (select max(l.seen_on) from attendance_figure l
              where l.pupil_id = p.id))\
      """;

  private KeepingAttendance() {}

  /** Looks at the pupils as an import has just left them. */
  static void keep(SqlSession session, LocalDate today) throws SQLException {
    session.run(CORRECT_TODAYS, today);
    session.run(ADD, today, today);
  }
}
