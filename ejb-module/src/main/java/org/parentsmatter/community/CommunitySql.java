package org.parentsmatter.community;

/** Who belongs to a community {@code g}, in SQL. */
final class CommunitySql {
  /**
   * True for a pupil {@code p} whom somebody has placed in a community, whatever the tutor group.
   */
  private static final String PLACED =
      "exists (select 1 from school_group_pupil o join school_group og on og.id = o.group_id"
          + " and og.deleted_at is null where o.pupil_id = p.id)";

  /** True for a pupil {@code p} of the community {@code g}, on roll or not. */
  static final String BELONGS =
      "(exists (select 1 from school_group_pupil sp where sp.group_id = g.id"
          + " and sp.pupil_id = p.id)"
          + " or (exists (select 1 from school_group_tutor_group st where st.group_id = g.id"
          + " and st.tutor_group = p.tutor_group) and not "
          + PLACED
          + "))";

  /** True for a pupil {@code p} on roll. */
  static final String ON_ROLL = "p.left_on is null and p.deceased_on is null";

  private CommunitySql() {}
}
