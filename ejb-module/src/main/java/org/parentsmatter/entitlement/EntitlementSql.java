package org.parentsmatter.entitlement;

/**
 * The rule of {@link Entitlement} as a condition for work on whole sets. A test holds the two
 * together on every combination of facts, on both databases.
 */
public final class EntitlementSql {
  /**
   * True for a parent in law, restricted or not: who is family does not change with what may be
   * sent. The query has to call the three tables {@code r} (relationship), {@code pu} (pupil) and
   * {@code pa} (parent).
   */
  public static final String IN_LAW =
      "(r.ended_on is null"
          + " and pu.deceased_on is null and (pu.left_on is null or pu.left_on > current_date)"
          + " and pa.deceased_on is null and (pa.left_on is null or pa.left_on > current_date)"
          + " and (r.kind in ('MOTHER', 'FATHER', 'PARENT')"
          + " or r.parental_responsibility = 'YES'"
          + " or r.lives_with = 'YES'"
          + " or (r.kind = 'LOCAL_AUTHORITY' and pa.kind = 'ORGANISATION'"
          + " and r.parental_responsibility <> 'NO')"
          + " or (r.kind = 'GUARDIAN' and r.source = 'ONEROSTER'"
          + " and r.parental_responsibility <> 'NO')))";

  /** True where a restriction in force keeps letters from the relationship {@code r}. */
  public static final String RESTRICTED =
      "exists (select 1 from restriction x where x.relationship_id = r.id"
          + " and x.from_on <= current_date and (x.until_on is null or x.until_on >= current_date)"
          + " and x.scope in ('ALL', 'ATTENDANCE', 'REPORTS'))";

  /** YES where a restriction in force keeps letters from the relationship {@code r}, else NO. */
  public static final String RESTRICTED_COLUMN =
      "case when " + RESTRICTED + " then 'YES' else 'NO' end";

  /** True for a relationship that letters go to; the tables as for {@link #IN_LAW}. */
  public static final String ENTITLED = "(" + IN_LAW + " and not " + RESTRICTED + ")";

  /** True for a pupil on roll, with the table {@code pupil} called {@code pu}. */
  public static final String ON_ROLL =
      "(pu.deceased_on is null and (pu.left_on is null or pu.left_on > current_date))";

  private EntitlementSql() {}
}
