package org.parentsmatter.imports;

/**
 * Who was there until now and is in the export no more, as conditions on the school's own tables: a
 * pupil, parent or member of staff who is missing has left, a relationship that is missing between
 * two people who are there has ended. A row that was refused counts as there.
 */
final class Missing {
  /** With roles.csv somebody may stay in users.csv who is no pupil and teaches no more. */
  private static final String UNLESS_ROLES =
      " and (not exists (select 1 from stage_column rc where rc.file_name = 'roles.csv') or ";

  /** True for a row of {@code pupil}. */
  static final String PUPIL =
      "left_on is null and not exists (select 1 from stage_user u"
          + " where u.source_id = pupil.source_id"
          + UNLESS_ROLES
          + "u.pupil_role = 'YES'))";

  /** True for a row of {@code parent}. */
  static final String PARENT =
      "left_on is null and not exists (select 1 from stage_user u"
          + " where u.source_id = parent.source_id)";

  /**
   * True for a row of {@code staff_member}; those of a list of staff only such a list takes away,
   * those by hand only people.
   */
  static final String STAFF =
      "left_on is null and staff_member.kind <> '"
          + StaffByHand.KIND
          + "' and staff_member.source_id not like '"
          + StaffLists.PREFIX
          + "%' and not exists (select 1 from stage_user u"
          + " where u.source_id = staff_member.source_id"
          + UNLESS_ROLES
          + "u.staff_role is not null))";

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
}
