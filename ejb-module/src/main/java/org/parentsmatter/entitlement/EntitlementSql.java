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

  /** True for a restriction {@code x} that keeps letters back today. */
  private static final String KEEPS_LETTERS =
      "x.from_on <= current_date and (x.until_on is null or x.until_on >= current_date)"
          + " and x.scope in ('ALL', 'ATTENDANCE', 'REPORTS')";

  /** Who the record {@code xp} of a parent stands for, and who the parent of {@code r} does. */
  private static final String SAME_PERSON =
      "coalesce(xp.merged_into, xp.id) = coalesce(xm.merged_into, xm.id)";

  /**
   * Derby joins in the order that follows: by its own choice it would begin with all parents, for
   * each relationship. To PostgreSQL this is a comment.
   */
  private static final String IN_THIS_ORDER = "--DERBY-PROPERTIES joinOrder=FIXED\n";

  private static final String TIES_OF_THE_PUPIL =
      IN_THIS_ORDER + " relationship xr --DERBY-PROPERTIES index=RELATIONSHIP_PUPIL\n";

  private static final String PERSON = "--DERBY-PROPERTIES index=PARENT_PERSON\n";

  /** By its own choice it would read all restrictions, or all pairs, again for each tie. */
  private static final String OF_THE_TIE =
      "restriction x --DERBY-PROPERTIES index=RESTRICTION_RELATIONSHIP,"
          + " joinStrategy=NESTEDLOOP\n";

  private static final String NEWER =
      " parent_match xq --DERBY-PROPERTIES constraint=PARENT_MATCH_PAIR\n";

  private static final String OLDER =
      " parent_match xq --DERBY-PROPERTIES index=PARENT_MATCH_OTHER\n";

  private static final String OTHER = ", parent xo --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n";

  /** Recorded for this parent and pupil, also under another record of the same person. */
  private static final String RESTRICTED_ITSELF =
      "exists (select 1 from "
          + TIES_OF_THE_PUPIL
          + ", "
          + OF_THE_TIE
          + ", parent xp, parent xm where xr.pupil_id = r.pupil_id"
          + " and x.relationship_id = xr.id and xp.id = xr.parent_id and xm.id = r.parent_id and "
          + SAME_PERSON
          + " and "
          + KEEPS_LETTERS
          + ")";

  /** Somebody has looked at {@code xp} and {@code xm} and knows that they are two people. */
  private static final String KNOWN_AS_TWO =
      "exists (select 1 from parent_match xd where xd.state = 'DIFFERENT'"
          + " and ((xd.parent_id = coalesce(xp.merged_into, xp.id)"
          + " and xd.other_id = coalesce(xm.merged_into, xm.id))"
          + " or (xd.parent_id = coalesce(xm.merged_into, xm.id)"
          + " and xd.other_id = coalesce(xp.merged_into, xp.id))))";

  /** A parent of the same pupil who bears the same name is restricted, or has died. */
  private static final String NAMESAKE_HELD =
      "exists (select 1 from "
          + TIES_OF_THE_PUPIL
          + ", parent xp "
          + PERSON
          + ", parent xm "
          + PERSON
          + " where xr.pupil_id = r.pupil_id and xr.parent_id <> r.parent_id"
          + " and xp.id = xr.parent_id and xm.id = r.parent_id and not "
          + SAME_PERSON
          + " and lower(xp.family_name) = lower(xm.family_name)"
          + " and lower(coalesce(xp.given_name, '')) = lower(coalesce(xm.given_name, ''))"
          + " and (xp.deceased_on is not null"
          + " or exists (select 1 from restriction x where x.relationship_id = xr.id and "
          + KEEPS_LETTERS
          + ")) and not "
          + KNOWN_AS_TWO
          + ")";

  /** The parent {@code xo} is restricted about any pupil, or has died. */
  private static final String HELD =
      " and xo.merged_into is null and (xo.deceased_on is not null"
          + " or exists (select 1 from restriction x"
          + " join relationship xr on xr.id = x.relationship_id"
          + " join parent xp on xp.id = xr.parent_id"
          + " where coalesce(xp.merged_into, xp.id) = xo.id and "
          + KEEPS_LETTERS
          + ")))";

  /** May be the same person as a parent who is restricted or has died; nobody has decided yet. */
  private static final String MAY_BE_HELD =
      "exists (select 1 from "
          + IN_THIS_ORDER
          + NEWER
          + OTHER
          + " where xo.id = xq.other_id"
          + " and xq.parent_id = r.parent_id and xq.state = 'OPEN'"
          + HELD
          + " or exists (select 1 from "
          + IN_THIS_ORDER
          + OLDER
          + OTHER
          + " where xo.id = xq.parent_id"
          + " and xq.other_id = r.parent_id and xq.state = 'OPEN'"
          + HELD;

  /**
   * True where a restriction in force keeps letters from the relationship {@code r}; also from
   * whoever may be the restricted parent, or one who has died, under another id. It fails closed
   * until somebody has decided that they are two people.
   */
  public static final String RESTRICTED =
      "(" + RESTRICTED_ITSELF + " or " + NAMESAKE_HELD + " or " + MAY_BE_HELD + ")";

  /** YES where a restriction in force keeps letters from the relationship {@code r}, else NO. */
  public static final String RESTRICTED_COLUMN =
      "case when " + RESTRICTED + " then 'YES' else 'NO' end";

  /** True for a relationship that letters go to; the tables as for {@link #IN_LAW}. */
  public static final String ENTITLED = "(" + IN_LAW + " and not " + RESTRICTED + ")";

  /**
   * True for a parent, with the table called {@code pa}, for whom any restriction is in force,
   * whatever its scope and about whichever pupil; also under another record of the same person.
   */
  public static final String RESTRICTED_AT_ALL =
      "exists (select 1 from parent xp join relationship xr on xr.parent_id = xp.id join"
          + " restriction x on x.relationship_id = xr.id where (xp.id = pa.id or xp.merged_into ="
          + " pa.id or xp.id = pa.merged_into) and x.from_on <= current_date and (x.until_on is"
          + " null or x.until_on >= current_date))";

  /** True for a pupil on roll, with the table {@code pupil} called {@code pu}. */
  public static final String ON_ROLL =
      "(pu.deceased_on is null and (pu.left_on is null or pu.left_on > current_date))";

  private EntitlementSql() {}
}
