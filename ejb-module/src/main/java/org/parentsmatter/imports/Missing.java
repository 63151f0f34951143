package org.parentsmatter.imports;

import java.sql.SQLException;

/**
 * Who was there until now and is in the export no more, as conditions on the school's own tables: a
 * pupil, parent or member of staff who is missing has left, a relationship that is missing between
 * two people who are there has ended.
 */
final class Missing {
  /** True for a row of {@code relationship} that the export no longer speaks of. */
  static final String RELATIONSHIP =
      """
      ended_on is null
        and exists (select 1 from pupil p join stage_pupil s on s.source_id = p.source_id
          where p.id = relationship.pupil_id)
        and exists (select 1 from parent q join stage_user u on u.source_id = q.source_id
          where q.id = relationship.parent_id)
        and not exists (select 1 from pupil p
            join stage_tie e on e.pupil_source_id = p.source_id
            join parent q on q.source_id = e.parent_source_id
          where p.id = relationship.pupil_id and q.id = relationship.parent_id)""";

  private Missing() {}

  /** True for a row of the table that is still there but no longer in the export. */
  static String of(SqlSession session, TargetTable target) throws SQLException {
    return "left_on is null and not exists (select 1 from stage_user u where u.source_id = %s.source_id%s)"
        .formatted(target.table(), stillThere(session, target));
  }

  /** With roles.csv somebody may stay in users.csv who is no pupil and teaches no more. */
  private static String stillThere(SqlSession session, TargetTable target) throws SQLException {
    if (!FileColumns.of(session, ExportFile.ROLES).fileIsThere()) {
      return "";
    }
    return switch (target.table()) {
      case "pupil" -> " and u.pupil_role = 'YES'";
      case "staff_member" -> " and u.staff_role is not null";
      default -> "";
    };
  }
}
