package org.parentsmatter.accounts;

/** What an import has to ask about accounts before somebody loses one, in SQL. */
public final class AccountSql {
  /** Number of administrators, {@code a}, who are here on the day that is the parameter. */
  public static final String ADMINISTRATORS_HERE =
      "select count(*) from account a join account_role ar on ar.account_id = a.id"
          + " left join staff_member sm on sm.source_id = a.staff_source_id"
          + " where ar.role_name = 'ADMINISTRATOR' and a.disabled_at is null"
          + " and (sm.left_on is null or sm.left_on > ?)";

  /** True for an account {@code a} that its owner has taken over. */
  public static final String HAS_OWN_PASSWORD = "a.one_time_until is null";

  private AccountSql() {}
}
