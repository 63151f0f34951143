package org.parentsmatter.imports;

import java.sql.SQLException;

/**
 * Who belongs to whom: the ties of OneRoster, from either side, and the rows of the contacts file.
 * Pupils and parents must stand in the school's tables already.
 */
final class RelationshipTargets {
  private final SqlSession session;

  RelationshipTargets(SqlSession session) {
    this.session = session;
  }

  void run() throws SQLException {
    session.run(
        """
        insert into stage_tie (pupil_source_id, parent_source_id, source)
        select distinct x.pupil, x.parent, 'ANY' from (
          select p.source_id, a.source_id from stage_agent s
            join stage_user p on p.source_id = s.user_source_id and p.pupil_role = 'YES'
            join stage_user a on a.source_id = s.agent_source_id and a.parent_role is not null
          union all
          select p.source_id, a.source_id from stage_agent s
            join stage_user a on a.source_id = s.user_source_id and a.parent_role is not null
            join stage_user p on p.source_id = s.agent_source_id and p.pupil_role = 'YES'
          union all
          select c.pupil_source_id, c.parent_source_id from stage_contact c
            where c.accepted = 'YES') x (pupil, parent)""");
    session.analyze("stage_tie");
    session.run(
        """
        insert into stage_relationship (target_id, deed, parent_id, pupil_id, kind, kind_as_given,
          priority, parental_responsibility, lives_with, emergency_contact, source, ended_on)
        select t.id, 'KEEP', pa.id, pu.id,
          coalesce(c.kind, case u.parent_role when 'PARENT' then 'PARENT' when 'GUARDIAN' then 'GUARDIAN'
            else 'NOT_KNOWN' end),
          c.kind_as_given, c.priority,
          coalesce(c.parental_responsibility, 'NOT_KNOWN'), coalesce(c.lives_with, 'NOT_KNOWN'),
          coalesce(c.emergency_contact, 'NOT_KNOWN'),
          case when c.kind is null then 'ONEROSTER' else 'CONTACTS' end, cast(null as date)
        from stage_tie x
        join stage_user u on u.source_id = x.parent_source_id
        join pupil pu on pu.source_id = x.pupil_source_id
        join parent pa on pa.source_id = x.parent_source_id
        left join relationship t on t.parent_id = pa.id and t.pupil_id = pu.id
        left join stage_contact c on c.pupil_source_id = x.pupil_source_id
          and c.parent_source_id = x.parent_source_id and c.accepted = 'YES'""");
    session.analyze("stage_relationship");
    if (session.count("select count(*) from stage_contact") == 0) {
      keepWhatContactsSaid();
    }
    Deeds.RELATIONSHIP.decide(session);
  }

  private void keepWhatContactsSaid() throws SQLException {
    for (String column :
        new String[] {
          "kind",
          "kind_as_given",
          "priority",
          "parental_responsibility",
          "lives_with",
          "emergency_contact"
        }) {
      session.run(
          """
          update stage_relationship set %1$s = (
            select t.%1$s from relationship t where t.id = target_id)
          where target_id is not null and exists (
            select 1 from relationship t where t.id = target_id and t.source = 'CONTACTS')"""
              .formatted(column));
    }
    session.run(
        """
        update stage_relationship set source = 'CONTACTS'
        where target_id is not null and exists (
          select 1 from relationship t where t.id = target_id and t.source = 'CONTACTS')""");
  }
}
