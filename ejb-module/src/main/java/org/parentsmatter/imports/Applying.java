package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import org.parentsmatter.family.DerivingFamilies;

/**
 * The third step: brings the school's tables in line with the staged rows, in one transaction of
 * the caller. Whoever is missing from the export has left and is kept; what the school recorded
 * itself is not touched.
 */
final class Applying {
  private final SqlSession session;
  private final LocalDate today;

  private Applying(SqlSession session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  static ImportCounts run(SqlSession session, Findings findings, LocalDate today)
      throws SQLException {
    Applying applying = new Applying(session, today);
    Targets targets = new Targets(session, today);
    targets.pupils();
    targets.parents();
    targets.staff();
    int pupilsLeft =
        applying.left("pupil", "stage_pupil") + applying.missing("pupil", "stage_user");
    int parentsLeft =
        applying.left("parent", "stage_parent") + applying.missing("parent", "stage_user");
    int staffLeft =
        applying.left("staff_member", "stage_staff")
            + applying.missing("staff_member", "stage_user");
    int pupilsChanged = Deeds.PUPIL.changed(session);
    int pupilsAdded = Deeds.PUPIL.added(session);
    int parentsChanged = Deeds.PARENT.changed(session);
    int parentsAdded = Deeds.PARENT.added(session);
    int staffChanged = Deeds.STAFF.changed(session);
    int staffAdded = Deeds.STAFF.added(session);
    applying.tutors();
    new RelationshipTargets(session).run();
    int relationshipsEnded = applying.endRelationships();
    int relationshipsChanged = Deeds.RELATIONSHIP.changed(session);
    int relationshipsAdded = Deeds.RELATIONSHIP.added(session);
    applying.nameSchool();
    new LoosePeople(session, findings).find();
    for (String table : new String[] {"pupil", "parent", "relationship"}) {
      session.analyze(table);
    }
    DerivingFamilies.derive(session.connection());
    return new ImportCounts(
        pupilsAdded,
        pupilsChanged,
        pupilsLeft,
        parentsAdded,
        parentsChanged,
        parentsLeft,
        relationshipsAdded,
        relationshipsChanged,
        relationshipsEnded,
        staffAdded,
        staffChanged,
        staffLeft);
  }

  /** How many the export itself says have left, who had not before. */
  private int left(String table, String stage) throws SQLException {
    return session.count(
        "select count(*) from %s s join %s t on t.id = s.target_id where s.left_on is not null and t.left_on is null"
            .formatted(stage, table));
  }

  /** Whoever the export does not name any more has left. A refused row still names somebody. */
  private int missing(String table, String stage) throws SQLException {
    return session.run(
        """
        update %1$s set left_on = ?, version = version + 1
        where left_on is null and not exists (
          select 1 from %2$s u where u.source_id = %1$s.source_id)"""
            .formatted(table, stage),
        today);
  }

  private void tutors() throws SQLException {
    session.run(
        """
        delete from tutor_group_staff where not exists (
          select 1 from stage_tutor s where s.tutor_group = tutor_group_staff.tutor_group
            and s.staff_source_id = tutor_group_staff.staff_source_id)""");
    session.run(
        """
        insert into tutor_group_staff (tutor_group, staff_source_id)
        select s.tutor_group, s.staff_source_id from stage_tutor s where not exists (
          select 1 from tutor_group_staff t where t.tutor_group = s.tutor_group
            and t.staff_source_id = s.staff_source_id)""");
  }

  /** A tie that both people's rows no longer name has ended; a refused row ends nothing. */
  private int endRelationships() throws SQLException {
    return session.run(
        """
        update relationship set ended_on = ?, version = version + 1
        where ended_on is null
          and not exists (select 1 from stage_relationship s where s.target_id = relationship.id)
          and exists (select 1 from stage_pupil p where p.target_id = relationship.pupil_id)
          and exists (select 1 from stage_parent a where a.target_id = relationship.parent_id)""",
        today);
  }

  /** A school that nobody has named yet is called what its export calls it. */
  private void nameSchool() throws SQLException {
    session.run(
        """
        update school set name = (
          select min(o.name) from stage_org o where o.kind = 'school'), version = version + 1
        where name = '' and (select count(*) from stage_org o where o.kind = 'school') = 1""");
  }
}
