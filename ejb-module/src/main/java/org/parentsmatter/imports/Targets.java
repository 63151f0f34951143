package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Works out from the staged rows what the school's tables should say: one staged row for one row
 * there, and whether it is to be added, changed or kept.
 */
final class Targets {
  private final SqlSession session;
  private final LocalDate today;

  Targets(SqlSession session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  void pupils() throws SQLException {
    session.run(
        """
        insert into stage_pupil (target_id, deed, source_id, identifier, given_name, family_name,
          preferred_name, birth_date, year_group, tutor_group, left_on, possible_sessions, absences,
          attendance_percent)
        select t.id, 'KEEP', u.source_id, u.match_key, u.given_name, u.family_name,
          u.preferred_name,
          (select min(d.birth_date) from stage_demographic d where d.source_id = u.source_id),
          u.grade, cast(null as varchar(100)),
          case when u.deleted = 'YES' or u.enabled = 'NO' then coalesce(u.modified_on, cast(? as date))
            end,
          t.possible_sessions, t.absences, t.attendance_percent
        from stage_user u left join pupil t on t.source_id = u.source_id
        where u.pupil_role = 'YES' and u.accepted = 'YES'""",
        today);
    session.analyze("stage_pupil");
    tutorGroups();
    leavers();
    attendance();
    keepDayOfLeaving("stage_pupil", "pupil");
    Deeds.PUPIL.decide(session);
  }

  /** The tutor group is the homeroom of the enrolment that counts now, or counted last. */
  private void tutorGroups() throws SQLException {
    session.run(
        """
        update stage_pupil set tutor_group = (
          select max(c.code) from stage_enrolment e join stage_class c on c.source_id = e.class_source_id
          where e.user_source_id = stage_pupil.source_id and e.enrolled_as = 'PUPIL'
            and c.homeroom = 'YES' and e.sort_key = (
              select max(m.sort_key) from stage_enrolment m
              join stage_class k on k.source_id = m.class_source_id
              where m.user_source_id = stage_pupil.source_id and m.enrolled_as = 'PUPIL'
                and k.homeroom = 'YES'))""");
    session.run(
        """
        update stage_pupil set tutor_group = (
          select min(c.tutor_group) from stage_contact c
          where c.pupil_source_id = stage_pupil.source_id and c.accepted = 'YES')
        where tutor_group is null""");
    session.run(
        """
        update stage_pupil set year_group = (
          select min(c.year_group) from stage_contact c
          where c.pupil_source_id = stage_pupil.source_id and c.accepted = 'YES')
        where year_group is null""");
    session.run(
        """
        update stage_pupil set year_group = (
          select min(c.grade) from stage_enrolment e join stage_class c on c.source_id = e.class_source_id
          where e.user_source_id = stage_pupil.source_id and e.enrolled_as = 'PUPIL'
            and c.homeroom = 'YES' and e.open_now = 'YES')
        where year_group is null""");
  }

  /** Whoever was enrolled and is enrolled in nothing any more has left. */
  private void leavers() throws SQLException {
    session.run(
        """
        update stage_pupil set left_on = coalesce((
          select max(e.ended_on) from stage_enrolment e
          where e.user_source_id = stage_pupil.source_id and e.enrolled_as = 'PUPIL'),
          cast(? as date))
        where left_on is null
          and exists (select 1 from stage_enrolment e
            where e.user_source_id = stage_pupil.source_id and e.enrolled_as = 'PUPIL')
          and not exists (select 1 from stage_enrolment e
            where e.user_source_id = stage_pupil.source_id and e.enrolled_as = 'PUPIL'
              and e.open_now = 'YES')""",
        today);
  }

  /** Without a row in the file the attendance stays what it was. */
  private void attendance() throws SQLException {
    for (String column : new String[] {"possible_sessions", "absences", "attendance_percent"}) {
      session.run(
          """
          update stage_pupil set %1$s = (
            select max(a.%1$s) from stage_attendance a
            where a.pupil_source_id = stage_pupil.source_id and a.accepted = 'YES')
          where exists (select 1 from stage_attendance a
            where a.pupil_source_id = stage_pupil.source_id and a.accepted = 'YES')"""
              .formatted(column));
    }
  }

  void parents() throws SQLException {
    boolean contacts = session.count("select count(*) from stage_contact") > 0;
    session.run(
        """
        insert into stage_parent (target_id, deed, source_id, identifier, kind, title, given_name,
          family_name, address_line1, address_line2, town, county, postcode, mobile, home_telephone,
          email, language, left_on)
        select t.id, 'KEEP', u.source_id, u.match_key,
          case when exists (select 1 from stage_contact l where l.parent_source_id = u.source_id
            and l.accepted = 'YES' and l.kind = 'LOCAL_AUTHORITY') then 'ORGANISATION' else 'PERSON' end,
          c.title, nullif(u.given_name, ''), u.family_name,
          c.address_line1, c.address_line2, c.town, c.county, c.postcode,
          coalesce(c.mobile, u.mobile), coalesce(c.home_telephone, u.telephone),
          coalesce(c.email, u.email), c.language,
          case when u.deleted = 'YES' then coalesce(u.modified_on, cast(? as date)) end
        from stage_user u
        left join parent t on t.source_id = u.source_id
        left join stage_contact c on c.parent_source_id = u.source_id and c.accepted = 'YES'
          and c.line_number = (select min(f.line_number) from stage_contact f
            where f.parent_source_id = u.source_id and f.accepted = 'YES'
              and f.has_address = (select max(h.has_address) from stage_contact h
                where h.parent_source_id = u.source_id and h.accepted = 'YES'))
        where u.parent_role is not null and u.accepted = 'YES'""",
        today);
    session.analyze("stage_parent");
    if (!contacts) {
      keepWhatContactsSaid();
    }
    keepDayOfLeaving("stage_parent", "parent");
    Deeds.PARENT.decide(session);
  }

  /** An export without its contacts file says nothing about addresses, so they stay. */
  private void keepWhatContactsSaid() throws SQLException {
    for (String column :
        new String[] {
          "kind",
          "title",
          "address_line1",
          "address_line2",
          "town",
          "county",
          "postcode",
          "mobile",
          "home_telephone",
          "email",
          "language"
        }) {
      session.run(
          """
          update stage_parent set %1$s = (select t.%1$s from parent t where t.id = target_id)
          where target_id is not null"""
              .formatted(column));
    }
  }

  private void keepDayOfLeaving(String stage, String table) throws SQLException {
    session.run(
        """
        update %1$s set left_on = (select t.left_on from %2$s t where t.id = %1$s.target_id)
        where left_on is not null and exists (
          select 1 from %2$s t where t.id = %1$s.target_id and t.left_on is not null)"""
            .formatted(stage, table));
  }

  void staff() throws SQLException {
    session.run(
        """
        insert into stage_staff (target_id, deed, source_id, identifier, given_name, family_name,
          email, kind, left_on)
        select t.id, 'KEEP', u.source_id, u.match_key, u.given_name, u.family_name, u.email,
          u.staff_role,
          case when u.deleted = 'YES' or u.enabled = 'NO' then coalesce(u.modified_on, cast(? as date))
            end
        from stage_user u left join staff_member t on t.source_id = u.source_id
        where u.staff_role is not null and u.accepted = 'YES'""",
        today);
    keepDayOfLeaving("stage_staff", "staff_member");
    Deeds.STAFF.decide(session);
    session.run(
        """
        insert into stage_tutor (tutor_group, staff_source_id)
        select distinct c.code, e.user_source_id from stage_enrolment e
        join stage_class c on c.source_id = e.class_source_id
        join stage_staff s on s.source_id = e.user_source_id
        where e.enrolled_as = 'STAFF' and e.open_now = 'YES' and c.homeroom = 'YES'""");
  }
}
