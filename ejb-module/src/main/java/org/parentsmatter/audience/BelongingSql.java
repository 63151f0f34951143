package org.parentsmatter.audience;

import java.util.List;
import java.util.stream.Collectors;
import org.parentsmatter.entitlement.EntitlementSql;

/**
 * To what people belong, in one statement of several branches with the same columns: what it is,
 * the member of staff, the account, a number, words. Whoever asks about one person is not to read
 * the classes of the whole school.
 */
final class BelongingSql {
  static final String ROLE = "ROLE";
  static final String TEAM = "TEAM";
  static final String MEMBER = "MEMBER";
  static final String LEADS = "LEADS";
  static final String MERGED = "MERGED";
  static final String TUTOR = "TUTOR";
  private static final String YEAR = "YEAR";

  private static final String NO_NUMBER = "cast(null as bigint)";
  private static final String NO_WORDS = "cast(null as varchar(40))";
  private static final String OF_ACCOUNT =
      " and %s = (select a.id from account a where a.username = ?)";
  private static final String OF_STAFF =
      " and %s = (select o.id from staff_member o join account a"
          + " on a.staff_source_id = o.source_id where a.username = ?)";

  private static final String LIVING_GROUP = " where g.deleted_at is null and g.kind = ";
  private static final String STAFF_OF_GROUP =
      " from school_group_staff m join school_group g on g.id = m.group_id" + LIVING_GROUP;
  private static final String LED_GROUP = " from school_group g" + LIVING_GROUP;

  private static final List<Branch> ALL =
      List.of(
          new Branch(
              "select distinct '"
                  + ROLE
                  + "' as what, "
                  + NO_NUMBER
                  + " as staff_id, r.account_id, "
                  + NO_NUMBER
                  + " as number, r.role_name as words from account_role r"
                  + " where r.role_name is not null",
              OF_ACCOUNT.formatted("r.account_id")),
          branch(TEAM, "m.staff_id", "g.id", "g.name", STAFF_OF_GROUP + "'TEAM'"),
          branch(TEAM, "g.leader_id", "g.id", "g.name", LED_GROUP + "'TEAM'"),
          branch(MEMBER, "m.staff_id", "g.id", "g.name", STAFF_OF_GROUP + "'COMMUNITY'"),
          branch(LEADS, "g.leader_id", "g.id", "g.name", LED_GROUP + "'COMMUNITY'"),
          branch(
              MERGED,
              "s.merged_into",
              "s.id",
              NO_WORDS,
              " from staff_member s where s.merged_into is not null"),
          branch(
              TUTOR,
              "s.id",
              NO_NUMBER,
              NO_WORDS,
              " from staff_member s where exists (select 1 from tutor_group_staff t"
                  + " where t.staff_source_id = s.source_id)"),
          branch(
              YEAR,
              "s.id",
              NO_NUMBER,
              "pu.year_group",
              " from tutor_group_staff t join staff_member s on s.source_id = t.staff_source_id"
                  + " join pupil pu on pu.tutor_group = t.tutor_group where "
                  + EntitlementSql.ON_ROLL),
          branch(
              YEAR,
              "s.id",
              NO_NUMBER,
              "pu.year_group",
              " from school_class_staff c join staff_member s on s.source_id = c.staff_source_id"
                  + " join school_class_pupil k on k.class_id = c.class_id"
                  + " join pupil pu on pu.id = k.pupil_id where "
                  + EntitlementSql.ON_ROLL));

  static final String OF_ALL =
      ALL.stream().map(Branch::select).collect(Collectors.joining(" union all "));

  /** It asks for the sign-in name once in every branch. */
  static final String OF_ONE =
      ALL.stream()
          .map(branch -> branch.select() + branch.ofOne())
          .collect(Collectors.joining(" union all "));

  static final int BRANCHES = ALL.size();

  private BelongingSql() {}

  private record Branch(String select, String ofOne) {}

  private static Branch branch(
      String what, String staff, String number, String words, String from) {
    return new Branch(
        "select distinct '"
            + what
            + "' as what, "
            + staff
            + " as staff_id, "
            + NO_NUMBER
            + " as account_id, "
            + number
            + " as number, "
            + words
            + " as words"
            + from,
        OF_STAFF.formatted(staff));
  }
}
