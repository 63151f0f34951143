package org.parentsmatter.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.parentsmatter.family.AddressDoubt;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.imports.ComparingExport.Comparison;

/**
 * The last step of an import: brings the school's tables in line with the staged rows, set by set,
 * and derives the families anew. All of it is one transaction of the caller. Nobody is deleted: who
 * is missing has left, a relationship that is missing has ended, and both can come back. What the
 * school knows by itself (a death, for instance) no export touches.
 */
final class ApplyingExport {
  private final SqlSession session;
  private final LocalDate today;
  private final MakingTargets targets;

  private ApplyingExport(SqlSession session, LocalDate today) {
    this.session = session;
    this.today = today;
    this.targets = new MakingTargets(session, today);
  }

  /**
   * Applies what was read and checked.
   *
   * @param connection in a transaction of the caller, who commits or rolls back
   */
  static Applied apply(Connection connection, LocalDate today) throws SQLException {
    return apply(connection, today, ComparingExport.compare(connection, today));
  }

  /**
   * Applies what was read, checked and compared.
   *
   * @param comparison is still true, as are the staging tables that it filled
   */
  static Applied apply(Connection connection, LocalDate today, Comparison comparison)
      throws SQLException {
    SqlSession session = new SqlSession(connection);
    boolean changed = new ApplyingExport(session, today).run(comparison.counts());
    RecordingMatches.record(session);
    // Whoever joins them next does so before the database has looked at them by itself.
    if (changed) {
      session.analyze("pupil", "parent", "relationship");
    }
    DerivingFamilies.derive(connection);
    if (changed) {
      session.analyze("family", "family_pupil", "family_parent");
    }
    return new Applied(comparison.counts(), comparison.moves(), changed);
  }

  /**
   * What came of it.
   *
   * @param changed whether anything at all is different now; also what no number counts
   */
  record Applied(ImportCounts counts, ImportMoves moves, boolean changed) {}

  private boolean run(ImportCounts counts) throws SQLException {
    people(TargetTable.PUPILS, counts.pupilsLeft());
    KeepingAttendance.keep(session, today);
    people(TargetTable.PARENTS, counts.parentsLeft());
    session.run(AddressDoubt.SETTLE_CHANGED);
    people(TargetTable.STAFF, counts.staffLeft());
    if (counts.relationshipsEnded() > 0) {
      endRelationships();
    }
    relationships();
    int others =
        tutors()
            + new TaughtClasses(session, today)
                .apply(targets.termIsOn(), targets.enrolmentsAreDelta())
            + schoolName()
            + ApplyingAttainment.apply(session);
    return counts.any() || others > 0;
  }

  private void people(TargetTable target, int leaving) throws SQLException {
    target.merge(session);
    if (leaving > 0) {
      session.run(
          "update %s set left_on = cast(? as date), version = version + 1 where %s"
              .formatted(target.table(), target.missing()),
          today);
    }
  }

  /** Ends what the export no longer says of two people it still holds. */
  private void endRelationships() throws SQLException {
    session.run(
        "update relationship set ended_on = cast(? as date), version = version + 1 where "
            + Missing.RELATIONSHIP,
        today);
  }

  /** Only now do new people have ids of their own. */
  private void relationships() throws SQLException {
    TargetTable.RELATIONSHIPS.change(session);
    session.run(
        """
        insert into relationship (id, parent_id, pupil_id, kind, kind_as_given, priority,
          parental_responsibility, lives_with, emergency_contact, source, tied_by, ended_on, version)
        select next value for relationship_seq, q.id, p.id, s.kind, s.kind_as_given, s.priority,
          s.parental_responsibility, s.lives_with, s.emergency_contact, s.source, s.tied_by,
          s.ended_on, 0
        from stage_relationship s
          join parent q on q.source_id = s.parent_source_id
          join pupil p on p.source_id = s.pupil_source_id
        where s.deed = 'ADD'\
        """);
  }

  private int tutors() throws SQLException {
    if (session.count("select count(*) from stage_tutor") == 0 && !targets.termIsOn()) {
      return 0;
    }
    int gone =
        targets.enrolmentsAreDelta()
            ? 0
            : session.run(
                """
                delete from tutor_group_staff where not exists (select 1 from stage_tutor s
                  where s.tutor_group = tutor_group_staff.tutor_group
                    and s.staff_source_id = tutor_group_staff.staff_source_id)\
                """);
    return gone
        + session.run(
            """
            insert into tutor_group_staff (tutor_group, staff_source_id)
            select s.tutor_group, s.staff_source_id from stage_tutor s
            where not exists (select 1 from tutor_group_staff t
              where t.tutor_group = s.tutor_group and t.staff_source_id = s.staff_source_id)\
            """);
  }

  /** A school that nobody has named yet is called as its export calls it. */
  private int schoolName() throws SQLException {
    return session.run(
        """
        update school set version = version + 1, name = (select min(o.name) from stage_org o
          where o.kind = 'school')
        where name = '' and (select count(*) from stage_org o where o.kind = 'school') = 1\
        """);
  }
}
