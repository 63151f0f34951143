package org.parentsmatter.imports;

/**
 * Who would change, by the staging tables that {@link ComparingExport} fills: {@code s} is what the
 * export says, {@code t} what is known. Addresses and numbers are named, never told: they may be
 * protected.
 */
final class PreviewSql {
  /** Before the rows of a list, for their number. */
  static final String COUNT = "select count(*)";

  private static final String PUPIL_NAME =
      "select s.family_name || ' ' || s.given_name as sort_name,"
          + " s.given_name || ' ' || s.family_name as name, s.tutor_group as place, ";

  private static final String PARENT_NAME =
      "select s.family_name || ' ' || coalesce(s.given_name, '') as sort_name,"
          + " coalesce(s.given_name, '') || ' ' || s.family_name as name,"
          + " (select min(p.given_name || ' ' || p.family_name) from stage_tie e"
          + " join stage_pupil p on p.source_id = e.pupil_source_id"
          + " where e.parent_source_id = s.source_id) as place, ";

  private static final String STAFF_NAME =
      "select s.family_name || ' ' || s.given_name as sort_name,"
          + " s.given_name || ' ' || s.family_name as name, cast(null as varchar(100)) as place, ";

  private static final String RENAMED =
      "case when coalesce(t.given_name, '') <> coalesce(s.given_name, '')"
          + " or t.family_name <> s.family_name"
          + " then 'Name: ' || coalesce(t.given_name, '') || ' ' || t.family_name || ' → '"
          + " || coalesce(s.given_name, '') || ' ' || s.family_name || '; ' else '' end";

  private static final String RETURNS =
      "case when t.left_on is not null and s.left_on is null then 'Comes back; ' else '' end";

  private static final String REGROUPED =
      "case when coalesce(t.tutor_group, '') <> coalesce(s.tutor_group, '')"
          + " then 'Tutor group: ' || coalesce(t.tutor_group, 'none') || ' → '"
          + " || coalesce(s.tutor_group, 'none') || '; ' else '' end"
          + " || case when coalesce(t.year_group, '') <> coalesce(s.year_group, '')"
          + " then 'Year: ' || coalesce(t.year_group, 'none') || ' → '"
          + " || coalesce(s.year_group, 'none') || '; ' else '' end";

  private static final String PUPIL_CHANGES =
      RENAMED
          + " || "
          + RETURNS
          + " || "
          + REGROUPED
          + " || case when coalesce(t.preferred_name, '') <> coalesce(s.preferred_name, '')"
          + " then 'Preferred name; ' else '' end"
          + " || case when coalesce(t.identifier, '') <> coalesce(s.identifier, '')"
          + " then 'Identifier; ' else '' end"
          + " || case when s.birth_date is not null and"
          + " (t.birth_date is null or t.birth_date <> s.birth_date)"
          + " then 'Date of birth; ' else '' end"
          + " || case when coalesce(t.possible_sessions, -1) <> coalesce(s.possible_sessions, -1)"
          + " or coalesce(t.absences, -1) <> coalesce(s.absences, -1)"
          + " or coalesce(t.attendance_percent, -1) <> coalesce(s.attendance_percent, -1)"
          + " then 'Attendance; ' else '' end as what";

  private static final String OTHER_ADDRESS =
      "(coalesce(t.address_line1, '') <> coalesce(s.address_line1, '')"
          + " or coalesce(t.address_line2, '') <> coalesce(s.address_line2, '')"
          + " or coalesce(t.town, '') <> coalesce(s.town, '')"
          + " or coalesce(t.county, '') <> coalesce(s.county, '')"
          + " or coalesce(t.postcode, '') <> coalesce(s.postcode, ''))";

  private static final String PARENT_CHANGES =
      RENAMED
          + " || "
          + RETURNS
          + " || case when coalesce(t.title, '') <> coalesce(s.title, '')"
          + " then 'Title; ' else '' end || case when "
          + OTHER_ADDRESS
          + " then 'Address; ' else '' end"
          + " || case when coalesce(t.mobile, '') <> coalesce(s.mobile, '')"
          + " or coalesce(t.home_telephone, '') <> coalesce(s.home_telephone, '')"
          + " or coalesce(t.mobile_e164, '') <> coalesce(s.mobile_e164, '')"
          + " or coalesce(t.home_telephone_e164, '') <> coalesce(s.home_telephone_e164, '')"
          + " then 'Telephone; ' else '' end"
          + " || case when coalesce(t.email, '') <> coalesce(s.email, '')"
          + " then 'E-mail; ' else '' end"
          + " || case when coalesce(t.language, '') <> coalesce(s.language, '')"
          + " then 'Home language; ' else '' end"
          + " || case when coalesce(t.identifier, '') <> coalesce(s.identifier, '')"
          + " then 'Identifier; ' else '' end as what";

  private static final String STAYING =
      " s.deed = 'CHANGE' and not (s.left_on is not null and t.left_on is null)";

  private static final String OTHER_NAME =
      " lower(t.family_name) <> lower(s.family_name)"
          + " and lower(coalesce(t.given_name, '')) <> lower(coalesce(s.given_name, ''))";

  private static final String OF_PUPILS =
      " from stage_pupil s join pupil t on t.id = s.target_id where ";
  private static final String OF_PARENTS =
      " from stage_parent s join parent t on t.id = s.target_id where ";
  private static final String OF_STAFF =
      " from stage_staff s join staff_member t on t.id = s.target_id where ";

  /** The export still holds them, as somebody who has left. */
  private static final String LEAVING = " s.left_on is not null and t.left_on is null";

  private static final String LEAVES = "'Leaves' as what";

  /** Before the day, year first, on which somebody leaves. */
  static final String LEAVES_ON = "Leaves on ";

  /** Of a row that the export holds: it may say when. */
  private static final String LEAVES_THEN =
      "'" + LEAVES_ON + "' || cast(s.left_on as char(10)) as what";

  /** An address that a letter can go to, of a parent who is there. */
  static final String HAS_ADDRESS =
      "t.left_on is null and t.address_line1 is not null and t.postcode is not null";

  static final String NEW_PUPILS =
      PUPIL_NAME
          + "coalesce('Year ' || s.year_group, '') as what from stage_pupil s"
          + " where s.deed = 'ADD'";
  static final String CHANGED_PUPILS = PUPIL_NAME + PUPIL_CHANGES + OF_PUPILS + STAYING;
  static final String PUPILS_MOVING =
      OF_PUPILS
          + " s.deed = 'CHANGE' and s.left_on is null"
          + " and (coalesce(t.tutor_group, '') <> coalesce(s.tutor_group, '')"
          + " or coalesce(t.year_group, '') <> coalesce(s.year_group, ''))";
  static final String MOVED_PUPILS = PUPIL_NAME + REGROUPED + " as what" + PUPILS_MOVING;
  static final String PUPILS_RENAMED =
      OF_PUPILS
          + OTHER_NAME
          + " and not (t.birth_date is not null and t.birth_date = s.birth_date)";
  static final String RENAMED_PUPILS = PUPIL_NAME + RENAMED + " as what" + PUPILS_RENAMED;
  static final String LEAVING_PUPILS =
      PUPIL_NAME
          + LEAVES_THEN
          + OF_PUPILS
          + LEAVING
          + " union all select pupil.family_name || ' ' || pupil.given_name as sort_name,"
          + " pupil.given_name || ' ' || pupil.family_name as name, pupil.tutor_group as place, "
          + LEAVES
          + " from pupil"
          + " where "
          + Missing.PUPIL;

  static final String NEW_PARENTS =
      PARENT_NAME + "'' as what from stage_parent s where s.deed = 'ADD'";
  static final String CHANGED_PARENTS = PARENT_NAME + PARENT_CHANGES + OF_PARENTS + STAYING;
  static final String PARENTS_MOVING =
      OF_PARENTS + " s.deed = 'CHANGE' and s.left_on is null and " + OTHER_ADDRESS;
  static final String MOVED_PARENTS = PARENT_NAME + "'Another address' as what" + PARENTS_MOVING;
  static final String PARENTS_LOSING_ADDRESS =
      OF_PARENTS
          + HAS_ADDRESS
          + " and s.left_on is null and (s.address_line1 is null or s.postcode is null)";
  static final String PARENTS_WITHOUT_ADDRESS =
      PARENT_NAME + "'No address any more' as what" + PARENTS_LOSING_ADDRESS;
  static final String PARENTS_RENAMED = OF_PARENTS + OTHER_NAME;
  static final String RENAMED_PARENTS = PARENT_NAME + RENAMED + " as what" + PARENTS_RENAMED;
  static final String LEAVING_PARENTS =
      PARENT_NAME
          + LEAVES
          + OF_PARENTS
          + LEAVING
          + " union all select parent.family_name || ' ' || coalesce(parent.given_name, '') as sort_name,"
          + " coalesce(parent.given_name, '') || ' ' || parent.family_name as name,"
          + " (select min(p.given_name || ' ' || p.family_name) from relationship r"
          + " join pupil p on p.id = r.pupil_id where r.parent_id = parent.id) as place, "
          + LEAVES
          + " from parent where "
          + Missing.PARENT;

  private static final String TIE_NAME =
      "select q.family_name || ' ' || coalesce(q.given_name, '') as sort_name,"
          + " coalesce(q.given_name, '') || ' ' || q.family_name as name,"
          + " p.given_name || ' ' || p.family_name as place, ";

  static final String NEW_TIES =
      TIE_NAME
          + "coalesce(s.kind_as_given, '') as what from stage_relationship s"
          + " join stage_pupil p on p.source_id = s.pupil_source_id"
          + " join stage_parent q on q.source_id = s.parent_source_id where s.deed = 'ADD'";
  static final String CHANGED_TIES =
      TIE_NAME
          + "case when t.ended_on is not null then 'Begins again; ' else '' end"
          + " || case when t.kind <> s.kind then 'Relationship; ' else '' end"
          + " || case when t.parental_responsibility <> s.parental_responsibility"
          + " then 'Parental responsibility; ' else '' end"
          + " || case when t.lives_with <> s.lives_with then 'Lives with; ' else '' end"
          + " || case when t.emergency_contact <> s.emergency_contact"
          + " then 'Emergency contact; ' else '' end"
          + " || case when coalesce(t.priority, -1) <> coalesce(s.priority, -1)"
          + " then 'Priority; ' else '' end as what"
          + " from stage_relationship s join relationship t on t.id = s.target_id"
          + " join stage_pupil p on p.source_id = s.pupil_source_id"
          + " join stage_parent q on q.source_id = s.parent_source_id where s.deed = 'CHANGE'";
  static final String ENDING_TIES =
      TIE_NAME
          + "'Ends' as what from relationship join pupil p on p.id = relationship.pupil_id"
          + " join parent q on q.id = relationship.parent_id where "
          + Missing.RELATIONSHIP;

  static final String NEW_STAFF = STAFF_NAME + "'' as what from stage_staff s where s.deed = 'ADD'";
  static final String CHANGED_STAFF =
      STAFF_NAME
          + RENAMED
          + " || "
          + RETURNS
          + " || case when coalesce(t.email, '') <> coalesce(s.email, '')"
          + " then 'E-mail; ' else '' end || case when t.kind <> s.kind then 'Role; ' else '' end"
          + " as what"
          + OF_STAFF
          + STAYING;
  static final String LEAVING_STAFF =
      STAFF_NAME
          + LEAVES
          + OF_STAFF
          + LEAVING
          + " union all select staff_member.family_name || ' ' || staff_member.given_name as sort_name,"
          + " staff_member.given_name || ' ' || staff_member.family_name as name,"
          + " cast(null as varchar(100)) as place, "
          + LEAVES
          + " from staff_member where "
          + Missing.STAFF;

  private PreviewSql() {}
}
