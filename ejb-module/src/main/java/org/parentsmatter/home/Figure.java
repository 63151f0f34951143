package org.parentsmatter.home;

import java.util.List;
import org.parentsmatter.reach.Reached;
import org.parentsmatter.security.Right;

/**
 * A number that tells whether there is something to do, and the right that lets somebody do it. All
 * figures of a person come in one statement.
 */
enum Figure {
  /** Who has left cannot sign in, except the last administrator. */
  ACCOUNTS(
      Right.KEEP_ACCOUNTS,
      "select count(*) from account where disabled_at is null and not exists"
          + " (select 1 from staff_member s where s.source_id = account.staff_source_id"
          + " and s.left_on <= current_date)"),
  ACCOUNTS_WAITING(
      Right.KEEP_ACCOUNTS,
      "select count(*) from account where disabled_at is null and one_time_until is not null"),
  SCHOOL_INCOMPLETE(
      Right.CHANGE_SCHOOL,
      "select count(*) from school"
          + " where coalesce(address, '') = '' or coalesce(sender_name, '') = ''"),
  TERMS(Right.CHANGE_SCHOOL, "select count(*) from term where ends_on >= current_date"),
  PUPILS(
      Right.SEE_WHOLE_SCHOOL,
      "select count(*) from pupil where left_on is null and deceased_on is null"),
  IMPORTS(Right.IMPORT_DATA, "select count(*) from import_run"),
  ROWS_REFUSED(
      Right.IMPORT_DATA,
      "select coalesce(max(rows_refused), 0) from import_run"
          + " where id = (select max(id) from import_run where finished_at is not null)"),
  IMPORTS_WAITING(
      Right.IMPORT_DATA,
      "select count(*) from import_run where under_way = 'YES' and status = 'PREVIEWED'"),
  IMPORTS_FAILED_ALONE(
      Right.IMPORT_DATA,
      "select count(*) from import_run where unattended = 'YES'"
          + " and status in ('REFUSED', 'FAILED', 'WITHOUT_PLANS')"
          + " and id = (select max(id) from import_run where finished_at is not null)"),
  IMPORTS_DONE_ALONE(
      Right.IMPORT_DATA,
      "select count(*) from import_run where unattended = 'YES'"
          + " and status in ('APPLIED', 'UNCHANGED') and finished_at >= ?"),
  RUNS_UNDER_WAY(
      Right.SEE_LETTERS,
      "select count(*) from letter_run where under_way_key is not null and status <> 'SCHEDULED'"),
  RUNS_RESTING(
      Right.RUN_LETTERS,
      "select count(*) from letter_run where status in ('STOPPED', 'INTERRUPTED', 'FAILED')"),
  RUNS_READY(Right.SEE_LETTERS, "select count(*) from letter_run where status = 'RELEASED'"),
  TEMPLATES_WAITING(
      Right.APPROVE_TEMPLATES,
      "select count(*) from school_template_version where state = 'WAITING'"),
  BRIEFINGS_WAITING(
      Right.PUBLISH_BRIEFINGS, "select count(*) from briefing_edition where state = 'SUBMITTED'"),
  REMARKS_OPEN(Right.WRITE_BRIEFINGS, "select count(*) from briefing_remark where answer is null"),
  FAMILIES(Right.SEE_FAMILIES, List.of(), " and f.ended_on is null"),
  FAMILIES_WITHOUT_PLAN(
      Right.WRITE_PLANS,
      List.of(),
      " and f.ended_on is null and not exists"
          + " (select 1 from engagement_plan p where p.open_family_id = f.id)"),
  PLANS_TO_REVIEW(
      Right.WRITE_PLANS,
      List.of("engagement_plan p"),
      " and p.open_family_id = f.id and p.status <> 'REVIEWED' and p.review_on <= current_date"),
  PLANS_NOT_AGREED(
      Right.WRITE_PLANS,
      List.of("engagement_plan p"),
      " and p.open_family_id = f.id and p.status in ('DRAFT', 'SHARED')"),
  RESTRICTIONS_WAITING(
      Right.KEEP_RESTRICTIONS,
      "select count(*) from restriction x"
          + " where (x.until_on is null or x.until_on >= current_date)"
          + " and (x.approved_by is null or exists (select 1 from restriction_change c"
          + " where c.restriction_id = x.id and c.outcome = 'WAITING'))"),
  ADDRESSES_WAITING(
      Right.SEE_PROTECTED_ADDRESSES,
      "select count(*) from protected_address"
          + " where protects is not null and lift_asked_by is not null"),
  MATCHES_OPEN(
      Right.MATCH_PARENTS,
      "select count(*) from parent_match m join parent n on n.id = m.parent_id"
          + " join parent o on o.id = m.other_id where m.state = 'OPEN'"
          + " and n.merged_into is null and o.merged_into is null"),
  SIGN_INS_REFUSED(
      Right.READ_AUDIT_LOG,
      "select count(*) from audit_entry where action = 'SIGN_IN_REFUSED' and happened_at >= ?");

  private final Right right;
  private final String sql;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<String> tables;

  Figure(Right right, String sql) {
    this(right, null, sql);
  }

  /**
   * A figure about the families {@code f} that its reader reaches.
   *
   * @param tables what is counted with them
   * @param conditions further ones
   */
  Figure(Right right, List<String> tables, String conditions) {
    this.right = right;
    this.tables = tables;
    this.sql = conditions;
  }

  Right right() {
    return right;
  }

  /** The statement for somebody who reaches these families. */
  String sql(Reached reached) {
    return isOfFamilies()
        ? "select count(*)" + reached.fromFamilies("f", tables.toArray(String[]::new)) + sql
        : sql;
  }

  /** Whether it counts only what its reader reaches. */
  boolean isOfFamilies() {
    return tables != null;
  }

  /** Whether the statement asks since when. */
  boolean isSince() {
    return sql.endsWith("?");
  }
}
