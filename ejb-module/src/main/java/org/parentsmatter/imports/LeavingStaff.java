package org.parentsmatter.imports;

import org.parentsmatter.accounts.AccountSql;

/** Whose accounts an import would close, because their holders leave. */
final class LeavingStaff {
  private static final String LEAVING =
      " a.staff_source_id in (select t.source_id from stage_staff s"
          + " join staff_member t on t.id = s.target_id"
          + " where s.left_on is not null and t.left_on is null"
          + " union all select staff_member.source_id from staff_member where "
          + Missing.STAFF
          + ")";

  /** Accounts that can be used, of members of staff who have not left and could by an import. */
  static final String ALL_WITH_ACCOUNT =
      "select count(*) from account a join staff_member h on h.source_id = a.staff_source_id"
          + " where a.disabled_at is null and h.left_on is null and h.kind <> '"
          + StaffByHand.KIND
          + "'";

  static final String WITH_ACCOUNT = ALL_WITH_ACCOUNT + " and" + LEAVING;

  /** Administrators who can sign in; the parameter is today. */
  static final String ADMINISTRATORS =
      AccountSql.ADMINISTRATORS_HERE + " and " + AccountSql.HAS_OWN_PASSWORD;

  static final String LEAVING_ADMINISTRATORS = ADMINISTRATORS + " and" + LEAVING;

  private LeavingStaff() {}
}
