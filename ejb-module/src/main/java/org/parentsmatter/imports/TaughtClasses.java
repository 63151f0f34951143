package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Brings the taught classes in line with the export: what they are called, who teaches them, who is
 * in them. A file that is absent leaves what is known. In the holidays, when nobody is in a class
 * today, the export takes nobody out of one.
 */
final class TaughtClasses {
  private static final String TODAY = "e.sort_key like '1 %'";
  private static final String NOT_ENDED = "e.open_now = 'YES'";

  private final SqlSession session;
  private final LocalDate today;

  TaughtClasses(SqlSession session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  /**
   * Does so; pupils and staff are in the school's tables already.
   *
   * @param termIsOn whether anybody is in a class today
   * @param delta whether the enrolments are only those that changed
   * @return how many rows are different now
   */
  int apply(boolean termIsOn, boolean delta) throws SQLException {
    int changed = 0;
    if (FileColumns.of(session, ExportFile.CLASSES).fileIsThere()) {
      changed += classes();
    }
    boolean enrolments = FileColumns.of(session, ExportFile.ENROLLMENTS).fileIsThere();
    if (enrolments && session.count("select count(*) from school_class") > 0) {
      stageMembers(termIsOn && !delta ? TODAY : NOT_ENDED);
      if (delta) {
        changed += takeOutEnded();
      } else if (termIsOn) {
        changed += takeOutMissing();
      }
      changed += addMembers();
    }
    return changed;
  }

  private int classes() throws SQLException {
    int changed =
        session.run(
            """
            update school_class set ended_on = null, version = version + 1,
              name = (select s.name from stage_class s
                where s.source_id = school_class.source_id),
              subject = (select s.subject from stage_class s
                where s.source_id = school_class.source_id),
              year_group = (select s.grade from stage_class s
                where s.source_id = school_class.source_id)
            where exists (select 1 from stage_class s
              where s.source_id = school_class.source_id and s.taught = 'YES'
                and (school_class.ended_on is not null or s.name <> school_class.name
                  or coalesce(s.subject, '') <> coalesce(school_class.subject, '')
                  or coalesce(s.grade, '') <> coalesce(school_class.year_group, '')))""");
    return changed
        + end()
        + session.run(
            """
            insert into school_class (id, source_id, name, subject, year_group, version)
            select next value for school_class_seq, s.source_id, s.name, s.subject, s.grade, 0
            from stage_class s where s.taught = 'YES'
              and not exists (select 1 from school_class t where t.source_id = s.source_id)""");
  }

  /** Of changes only what they name ends; else also what is no longer there. */
  private int end() throws SQLException {
    String gone =
        Deltas.has(session, ExportFile.CLASSES)
            ? "exists (select 1 from stage_class s where s.source_id = school_class.source_id"
                + " and s.taught = 'NO')"
            : "not exists (select 1 from stage_class s where s.source_id = school_class.source_id"
                + " and s.taught = 'YES')";
    int ended =
        session.run(
            "update school_class set ended_on = cast(? as date), version = version + 1"
                + " where ended_on is null and "
                + gone,
            today);
    if (ended > 0) {
      String ofEnded =
          " where class_id in (select c.id from school_class c where c.ended_on is not null)";
      session.run("delete from school_class_staff" + ofEnded);
      session.run("delete from school_class_pupil" + ofEnded);
    }
    return ended;
  }

  private void stageMembers(String now) throws SQLException {
    session.run(
        """
        insert into stage_class_staff (class_id, staff_source_id)
        select distinct c.id, u.source_id from stage_enrolment e
          join school_class c on c.source_id = e.class_source_id and c.ended_on is null
          join stage_user u on u.source_id = e.user_source_id
        where e.enrolled_as = 'STAFF' and %s
          and u.staff_role is not null and u.deleted = 'NO' and u.enabled = 'YES'"""
            .formatted(now));
    session.run(
        """
        insert into stage_class_pupil (class_id, pupil_id)
        select distinct c.id, p.id from stage_enrolment e
          join school_class c on c.source_id = e.class_source_id and c.ended_on is null
          join pupil p on p.source_id = e.user_source_id
        where e.enrolled_as = 'PUPIL' and p.left_on is null and %s"""
            .formatted(now));
    StagingIndexes.make(session, "stage_class_staff");
    StagingIndexes.make(session, "stage_class_pupil");
  }

  private int takeOutMissing() throws SQLException {
    return session.run(
            """
            delete from school_class_staff where not exists (select 1 from stage_class_staff s
              where s.class_id = school_class_staff.class_id
                and s.staff_source_id = school_class_staff.staff_source_id)""")
        + session.run(
            """
            delete from school_class_pupil where not exists (select 1 from stage_class_pupil s
              where s.class_id = school_class_pupil.class_id
                and s.pupil_id = school_class_pupil.pupil_id)""");
  }

  /** Of changes: whose enrolment they name as ended, unless they name another that goes on. */
  private int takeOutEnded() throws SQLException {
    String over = " and (e.enrolled_as = 'DELETED' or e.open_now = 'NO')";
    return session.run(
            """
            delete from school_class_staff where exists (select 1 from stage_enrolment e
                join school_class c on c.source_id = e.class_source_id
                where c.id = school_class_staff.class_id
                  and e.user_source_id = school_class_staff.staff_source_id %s)
              and not exists (select 1 from stage_class_staff s
                where s.class_id = school_class_staff.class_id
                  and s.staff_source_id = school_class_staff.staff_source_id)"""
                .formatted(over))
        + session.run(
            """
            delete from school_class_pupil where exists (select 1 from stage_enrolment e
                join school_class c on c.source_id = e.class_source_id
                join pupil p on p.source_id = e.user_source_id
                where c.id = school_class_pupil.class_id
                  and p.id = school_class_pupil.pupil_id %s)
              and not exists (select 1 from stage_class_pupil s
                where s.class_id = school_class_pupil.class_id
                  and s.pupil_id = school_class_pupil.pupil_id)"""
                .formatted(over));
  }

  private int addMembers() throws SQLException {
    return session.run(
            """
            insert into school_class_staff (class_id, staff_source_id)
            select s.class_id, s.staff_source_id from stage_class_staff s
            where not exists (select 1 from school_class_staff t
              where t.class_id = s.class_id and t.staff_source_id = s.staff_source_id)""")
        + session.run(
            """
            insert into school_class_pupil (class_id, pupil_id)
            select s.class_id, s.pupil_id from stage_class_pupil s
            where not exists (select 1 from school_class_pupil t
              where t.class_id = s.class_id and t.pupil_id = s.pupil_id)""");
  }
}
