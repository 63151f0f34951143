package org.parentsmatter.entitlement;

/**
 * The rule of {@link Entitlement} as a condition for work on whole sets. A test holds the two
 * together on every combination of facts, on both databases.
 */
public final class EntitlementSql {
  /**
   * True for an entitled relationship. The query has to call the three tables {@code r}
   * (relationship), {@code pu} (pupil) and {@code pa} (parent).
   */
  public static final String ENTITLED =
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

  /** True for a pupil on roll, with the table {@code pupil} called {@code pu}. */
  public static final String ON_ROLL =
      "(pu.deceased_on is null and (pu.left_on is null or pu.left_on > current_date))";

  private EntitlementSql() {}
}
