package org.parentsmatter.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.parentsmatter.family.DerivingFamilies;

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
    SqlSession session = new SqlSession(connection);
    Applied applied = new ApplyingExport(session, today).run();
    DerivingFamilies.derive(connection);
    return applied;
  }

  /**
   * What came of it.
   *
   * @param changed whether anything at all is different now; also what no number counts
   */
  record Applied(ImportCounts counts, boolean changed) {}

  /** People of one kind. */
  private record People(int added, int changed, int left) {}

  private Applied run() throws SQLException {
    Staging.emptyMade(session);
    targets.places();
    targets.pupils();
    People pupils = people(TargetTable.PUPILS, onlyWith("u.pupil_role = 'YES'"));
    targets.parents();
    People parents = people(TargetTable.PARENTS, "");
    targets.staff();
    People staff = people(TargetTable.STAFF, onlyWith("u.staff_role is not null"));
    targets.relationships();
    TargetTable.RELATIONSHIPS.compare(session);
    int relationshipsAdded = TargetTable.RELATIONSHIPS.added(session);
    int relationshipsChanged = TargetTable.RELATIONSHIPS.changed(session);
    TargetTable.RELATIONSHIPS.merge(session);
    int relationshipsEnded = endRelationships();
    ImportCounts counts =
        new ImportCounts(
            pupils.added(),
            pupils.changed(),
            pupils.left(),
            parents.added(),
            parents.changed(),
            parents.left(),
            relationshipsAdded,
            relationshipsChanged,
            relationshipsEnded,
            staff.added(),
            staff.changed(),
            staff.left());
    int others = tutors() + schoolName() + ApplyingAttainment.apply(session);
    return new Applied(counts, counts.any() || others > 0);
  }

  /** With roles.csv somebody may stay in users.csv who is no pupil and teaches no more. */
  private String onlyWith(String role) throws SQLException {
    return FileColumns.of(session, ExportFile.ROLES).fileIsThere() ? " and " + role : "";
  }

  private People people(TargetTable target, String stillThere) throws SQLException {
    target.compare(session);
    int added = target.added(session);
    int leaving = target.leaving(session);
    int changed = target.changed(session) - leaving;
    target.merge(session);
    int missing =
        session.run(
            """
            update %1$s set left_on = cast(? as date), version = version + 1
            where left_on is null and not exists
              (select 1 from stage_user u where u.source_id = %1$s.source_id%2$s)"""
                .formatted(target.table(), stillThere),
            today);
    return new People(added, changed, leaving + missing);
  }

  /** Ends what the export no longer says of two people it still holds. */
  private int endRelationships() throws SQLException {
    return session.run(
        """
        update relationship set ended_on = cast(? as date), version = version + 1
        where ended_on is null
          and exists (select 1 from pupil p join stage_pupil s on s.source_id = p.source_id
            where p.id = relationship.pupil_id)
          and exists (select 1 from parent q join stage_user u on u.source_id = q.source_id
            where q.id = relationship.parent_id)
          and not exists (select 1 from pupil p
              join stage_tie e on e.pupil_source_id = p.source_id
              join parent q on q.source_id = e.parent_source_id
            where p.id = relationship.pupil_id and q.id = relationship.parent_id)""",
        today);
  }

  private int tutors() throws SQLException {
    if (session.count("select count(*) from stage_tutor") == 0 && !targets.termIsOn()) {
      return 0;
    }
    int gone =
        session.run(
            """
            delete from tutor_group_staff where not exists (select 1 from stage_tutor s
              where s.tutor_group = tutor_group_staff.tutor_group
                and s.staff_source_id = tutor_group_staff.staff_source_id)""");
    return gone
        + session.run(
            """
            insert into tutor_group_staff (tutor_group, staff_source_id)
            select s.tutor_group, s.staff_source_id from stage_tutor s
            where not exists (select 1 from tutor_group_staff t
              where t.tutor_group = s.tutor_group and t.staff_source_id = s.staff_source_id)""");
  }

  /** A school that nobody has named yet is called as its export calls it. */
  private int schoolName() throws SQLException {
    return session.run(
        """
        update school set version = version + 1, name = (select min(o.name) from stage_org o
          where o.kind = 'school')
        where name = '' and (select count(*) from stage_org o where o.kind = 'school') = 1""");
  }
}
