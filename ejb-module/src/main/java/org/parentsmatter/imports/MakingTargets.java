package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Makes of the rows as read what the school's tables should hold. A file or a column that is
 * absent, or silent about somebody, leaves what is known; a cell that is there is the truth, an
 * empty one too. Only two empty cells say nothing: a relationship, which must make no parent of a
 * childminder, and an identifier, by which somebody is known again under another id.
 */
final class MakingTargets {
  private static final String LEFT =
      """
      case when u.deleted = 'YES' then coalesce(t.left_on, u.modified_on, cast(? as date))
        when u.enabled = 'NO' then coalesce(t.left_on, cast(? as date))""";

  private final SqlSession session;
  private final LocalDate today;

  MakingTargets(SqlSession session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  /** Where each pupil belongs: the current homeroom, else what contacts.csv says. */
  void places() throws SQLException {
    PlacingPupils.place(session, enrolmentsAreDelta());
    StagingIndexes.make(session, "stage_place");
    contactsSay("tutor_group");
    contactsSay("year_group");
  }

  private void contactsSay(String column) throws SQLException {
    session.run(
        """
        update stage_place set %1$s = (select max(c.%1$s) from stage_contact c
          where c.pupil_source_id = stage_place.pupil_source_id and c.accepted = 'YES')
        where %1$s is null"""
            .formatted(column));
  }

  /**
   * Whether anybody is in a class today. In the holidays the enrolments of everybody have ended,
   * and those of the coming year have not begun: then they say of nobody that he or she has left.
   */
  boolean termIsOn() throws SQLException {
    return session.count(
            """
            select count(*) from stage_enrolment e
              join stage_place l on l.pupil_source_id = e.user_source_id
            where e.enrolled_as = 'PUPIL' and e.sort_key like '1 %'""")
        > 0;
  }

  /** Changes of enrolments say what began or ended, not where somebody is besides. */
  boolean enrolmentsAreDelta() throws SQLException {
    return Deltas.has(session, ExportFile.ENROLLMENTS);
  }

  void pupils() throws SQLException {
    session.run(
        """
        insert into stage_pupil (target_id, deed, source_id, identifier, given_name, family_name,
          preferred_name, birth_date, year_group, tutor_group, left_on, possible_sessions,
          absences, attendance_percent, search_text)
        select t.id, case when t.id is null then 'ADD' else 'KEEP' end, u.source_id,
          coalesce(u.identifier, t.identifier, u.match_key), u.given_name, u.family_name,
          %s, coalesce(d.birth_date, t.birth_date),
          coalesce(u.grade, l.year_group, t.year_group), coalesce(l.tutor_group, t.tutor_group),
          case when t.transferred_on is not null then t.left_on else %s
            when l.enrolments > 0 and l.open_enrolments = 0 then %s else null end end,
          case when a.line_number is null then t.possible_sessions else a.possible_sessions end,
          case when a.line_number is null then t.absences else a.absences end,
          case when a.line_number is null then t.attendance_percent
            else a.attendance_percent end, u.search_text
        from stage_user u
          join stage_place l on l.pupil_source_id = u.source_id
          left join pupil t on t.source_id = u.source_id
          left join stage_demographic d on d.source_id = u.source_id
          left join stage_attendance a on a.pupil_source_id = u.source_id and a.accepted = 'YES'
        where u.pupil_role = 'YES' and u.accepted = 'YES'"""
            .formatted(
                usersSay("preferred_name", "preferredGivenName"),
                LEFT,
                termIsOn() && !enrolmentsAreDelta()
                    ? "coalesce(t.left_on, l.last_ended_on)"
                    : "t.left_on"),
        today,
        today);
  }

  /** What users.csv says, if it has the column at all. */
  private String usersSay(String column, String heading) throws SQLException {
    boolean said = FileColumns.of(session, ExportFile.USERS).has(heading);
    return (said ? "u." : "t.") + column;
  }

  void parents() throws SQLException {
    ContactsSay contacts = new ContactsSay(session);
    session.run(
        """
        insert into stage_parent (target_id, deed, source_id, identifier, kind, title, given_name,
          family_name, address_line1, address_line2, town, county, postcode, mobile,
          home_telephone, mobile_e164, home_telephone_e164, email, language, left_on,
          search_text)
        select t.id, case when t.id is null then 'ADD' else 'KEEP' end, u.source_id,
          coalesce(u.identifier, t.identifier, u.match_key),
          case when u.given_name = '' and %s is null then 'ORGANISATION' else 'PERSON' end,
          %s, nullif(u.given_name, ''), u.family_name,
          %s,
          %s,
          %s,
          %s,
          %s,
          %s,
          %s,
          %s,
          %s,
          %s,
          %s, %s else null end, coalesce(lower(%s) || ' ', '') || u.search_text
        from stage_user u
          left join parent t on t.source_id = u.source_id
          left join stage_contact c on c.parent_source_id = u.source_id and c.leads = 'YES'
        where u.parent_role is not null and u.accepted = 'YES'"""
            .formatted(
                contacts.of("title"),
                contacts.of("title"),
                contacts.address("address_line1"),
                contacts.address("address_line2"),
                contacts.address("town"),
                contacts.address("county"),
                contacts.address("postcode"),
                contacts.contact("mobile", "mobile"),
                contacts.contact("home_telephone", "telephone"),
                contacts.normal("mobile", "mobile"),
                contacts.normal("home_telephone", "telephone"),
                contacts.contact("email", "email"),
                contacts.language(),
                LEFT,
                contacts.of("title")),
        today,
        today);
  }

  void staff() throws SQLException {
    session.run(
        """
        insert into stage_staff (target_id, deed, source_id, identifier, given_name, family_name,
          email, kind, left_on)
        select t.id, case when t.id is null then 'ADD' else 'KEEP' end, u.source_id,
          coalesce(u.identifier, t.identifier, u.match_key), u.given_name, u.family_name, %s,
          u.staff_role, %s else null end
        from stage_user u left join staff_member t on t.source_id = u.source_id
        where u.staff_role is not null and u.accepted = 'YES'"""
            .formatted(usersSay("email", "email"), LEFT),
        today,
        today);
    session.run(
        """
        insert into stage_tutor (tutor_group, staff_source_id)
        select distinct c.code, u.source_id from stage_enrolment e
          join stage_class c on c.source_id = e.class_source_id
          join stage_user u on u.source_id = e.user_source_id
        where e.enrolled_as = 'STAFF' and e.open_now = 'YES' and c.homeroom = 'YES'
          and u.staff_role is not null and u.deleted = 'NO' and u.enabled = 'YES'""");
  }

  /**
   * New people have no ids of their own yet; those come with applying. When contacts.csv speaks of
   * two but its row had to be left out, OneRoster's word alone does not count: the row may have
   * said that this is a childminder.
   */
  void relationships() throws SQLException {
    ContactsSay contacts = new ContactsSay(session);
    session.run(
        """
        insert into stage_relationship (target_id, deed, pupil_source_id, parent_source_id,
          parent_id, pupil_id, kind, kind_as_given, priority, parental_responsibility, lives_with,
          emergency_contact, source, tied_by, ended_on)
        select t.id, case when t.id is null then 'ADD' else 'KEEP' end, e.pupil_source_id, e.parent_source_id, q.id, p.id,
          case when c.kind is not null then c.kind
            when u.known = 'YES' and t.kind is not null then t.kind
            when t.source = 'CONTACTS' then t.kind
            when exists (select 1 from stage_contact f where f.accepted = 'NO'
              and f.pupil_source_id = e.pupil_source_id
              and f.parent_source_id = e.parent_source_id
              and (c.line_number is null or f.kind is not null)) then 'NOT_KNOWN'
            else u.parent_role end,
          coalesce(c.kind_as_given, t.kind_as_given),
          %s,
          %s,
          %s,
          %s,
          case when c.kind is not null then 'CONTACTS' else coalesce(t.source, 'ONEROSTER') end,
          e.source, cast(null as date)
        from stage_tie e
          join stage_pupil sp on sp.source_id = e.pupil_source_id
          join stage_parent sq on sq.source_id = e.parent_source_id
          join stage_user u on u.source_id = e.parent_source_id
          left join pupil p on p.source_id = e.pupil_source_id
          left join parent q on q.source_id = e.parent_source_id
          left join relationship t on t.parent_id = q.id and t.pupil_id = p.id
          left join stage_contact c on c.pupil_source_id = e.pupil_source_id
            and c.parent_source_id = e.parent_source_id and c.accepted = 'YES'"""
            .formatted(
                contacts.of("priority"),
                contacts.fact("parental_responsibility"),
                contacts.fact("lives_with"),
                contacts.fact("emergency_contact")));
  }
}
