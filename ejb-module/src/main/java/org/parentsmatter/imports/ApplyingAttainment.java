package org.parentsmatter.imports;

import java.sql.SQLException;

/**
 * Brings what is known of pupils' attainment in line with attainment.csv. The file replaces what it
 * speaks of, one pupil in one subject on one day, and takes nothing else away. A column that it
 * does not have says nothing.
 */
final class ApplyingAttainment {
  private static final String SAME =
      """
      t.pupil_id = p.id and t.assessed_on = s.assessed_on and t.subject = s.subject""";

  private final SqlSession session;
  private final FileColumns columns;

  private ApplyingAttainment(SqlSession session) throws SQLException {
    this.session = session;
    this.columns = FileColumns.of(session, ExportFile.ATTAINMENT);
  }

  /**
   * Applies the staged rows, after the pupils.
   *
   * @return how many rows are new or different now
   */
  static int apply(SqlSession session) throws SQLException {
    ApplyingAttainment applying = new ApplyingAttainment(session);
    return applying.columns.fileIsThere() ? applying.change() + applying.add() : 0;
  }

  private int change() throws SQLException {
    return change("standing_as_given", "Attainment", "standing")
        + change("effort", "Effort", "effort")
        + change("reading_age_as_given", "Reading Age", "reading_age_months");
  }

  /** One value, as it was given and as it was understood. */
  private int change(String given, String heading, String understood) throws SQLException {
    if (!columns.has(heading)) {
      return 0;
    }
    String now =
        """
        from stage_attainment s join pupil p on p.source_id = s.pupil_source_id
        where s.accepted = 'YES' and p.id = attainment.pupil_id
          and s.assessed_on = attainment.assessed_on and s.subject = attainment.subject""";
    String differs =
        "(coalesce(s.%1$s, '') <> coalesce(attainment.%1$s, '') or (s.%2$s is null and attainment.%2$s is not null) or (s.%2$s is not null and attainment.%2$s is null) or s.%2$s <> attainment.%2$s)"
            .formatted(given, understood);
    String set =
        given.equals(understood)
            ? "%1$s = (select s.%1$s %2$s)".formatted(given, now)
            : "%1$s = (select s.%1$s %3$s), %2$s = (select s.%2$s %3$s)"
                .formatted(given, understood, now);
    return session.run(
        "update attainment set version = version + 1, %s where exists (select 1 %s and %s)"
            .formatted(set, now, differs));
  }

  private int add() throws SQLException {
    return session.run(
        """
        insert into attainment (id, pupil_id, assessed_on, subject, standing, standing_as_given,
          effort, reading_age_months, reading_age_as_given, version)
        select next value for attainment_seq, p.id, s.assessed_on, s.subject, s.standing,
          s.standing_as_given, s.effort, s.reading_age_months, s.reading_age_as_given, 0
        from stage_attainment s join pupil p on p.source_id = s.pupil_source_id
        where s.accepted = 'YES' and not exists (select 1 from attainment t where %s)"""
            .formatted(SAME));
  }
}
