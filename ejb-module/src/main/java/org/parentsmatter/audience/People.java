package org.parentsmatter.audience;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.security.Role;

/**
 * Everybody who works at the school: the members of staff who have not left, and the accounts in
 * use that belong to no member of staff. Two statements, however many there are.
 */
public final class People {
  private static final String NO_NUMBER = "cast(null as bigint)";
  private static final String NO_WORDS = "cast(null as varchar(40))";
  private static final String PEOPLE =
      "select p.staff_id, p.account_id, p.username, p.full_name, p.kind, p.seen_on, p.created_at,"
          + " p.sort_name from (select s.id as staff_id, a.id as account_id, a.username,"
          + " s.given_name || ' ' || s.family_name as full_name, s.family_name as sort_name, s.kind,"
          + " s.first_seen_on as seen_on, a.created_at from staff_member s"
          + " left join account a on a.staff_source_id = s.source_id and a.disabled_at is null"
          + " where s.left_on is null or s.left_on > ?"
          + " union all select "
          + NO_NUMBER
          + " as staff_id, a.id as account_id, a.username, a.display_name as full_name,"
          + " a.display_name as sort_name, "
          + NO_WORDS
          + " as kind, cast(null as date) as seen_on, a.created_at from account a where a.disabled_at is null"
          + " and (a.staff_source_id is null or not exists (select 1 from staff_member s"
          + " where s.source_id = a.staff_source_id))) p";
  private static final String OF_ACCOUNT = " where p.username = ?";

  private static final String ROLE = "ROLE";
  private static final String TEAM = "TEAM";
  private static final String MEMBER = "MEMBER";
  private static final String LEADS = "LEADS";
  private static final String TUTOR = "TUTOR";
  private static final String YEAR = "YEAR";
  private static final String MERGED = "MERGED";
  private static final String BELONGINGS =
      "select '"
          + ROLE
          + "' as what, "
          + NO_NUMBER
          + " as staff_id, r.account_id, "
          + NO_NUMBER
          + " as number, r.role_name as words from account_role r"
          + of(TEAM, "m.staff_id", "g.id", "g.name")
          + " from school_group_staff m join school_group g on g.id = m.group_id"
          + " where g.deleted_at is null and g.kind = 'TEAM'"
          + of(TEAM, "g.leader_id", "g.id", "g.name")
          + " from school_group g where g.deleted_at is null and g.kind = 'TEAM'"
          + " and g.leader_id is not null"
          + of(MEMBER, "m.staff_id", "g.id", "g.name")
          + " from school_group_staff m join school_group g on g.id = m.group_id"
          + " where g.deleted_at is null and g.kind = 'COMMUNITY'"
          + of(LEADS, "g.leader_id", "g.id", "g.name")
          + " from school_group g where g.deleted_at is null and g.kind = 'COMMUNITY'"
          + " and g.leader_id is not null"
          + of(MERGED, "s.merged_into", "s.id", NO_WORDS)
          + " from staff_member s where s.merged_into is not null"
          + of(TUTOR, "s.id", NO_NUMBER, NO_WORDS)
          + " from staff_member s where exists (select 1 from tutor_group_staff t"
          + " where t.staff_source_id = s.source_id)"
          + " union select '"
          + YEAR
          + "', s.id, "
          + NO_NUMBER
          + ", "
          + NO_NUMBER
          + ", pu.year_group from tutor_group_staff t"
          + " join staff_member s on s.source_id = t.staff_source_id"
          + " join pupil pu on pu.tutor_group = t.tutor_group where "
          + EntitlementSql.ON_ROLL
          + " union select '"
          + YEAR
          + "', s.id, "
          + NO_NUMBER
          + ", "
          + NO_NUMBER
          + ", pu.year_group from school_class_staff c"
          + " join staff_member s on s.source_id = c.staff_source_id"
          + " join school_class_pupil k on k.class_id = c.class_id"
          + " join pupil pu on pu.id = k.pupil_id where "
          + EntitlementSql.ON_ROLL;

  private static String of(String what, String staff, String number, String words) {
    return " union all select '"
        + what
        + "', "
        + staff
        + ", "
        + NO_NUMBER
        + ", "
        + number
        + ", "
        + words;
  }

  private final Connection connection;
  private final LocalDate today;

  /**
   * @param today the school's day: whoever has left by then is not there
   */
  public People(Connection connection, LocalDate today) {
    this.connection = connection;
    this.today = today;
  }

  /** All of them, by family name. */
  public List<Person> all() throws SQLException {
    return read(PEOPLE, null);
  }

  /** Whoever has this sign-in name. */
  public Optional<Person> of(String username) throws SQLException {
    return read(PEOPLE + OF_ACCOUNT, username).stream().findFirst();
  }

  private List<Person> read(String sql, String username) throws SQLException {
    Belongings belongings = belongings();
    List<Map.Entry<String, Person>> people = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setDate(1, Date.valueOf(today));
      if (username != null) {
        select.setString(2, username);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          people.add(Map.entry(row.getString(8), belongings.person(row)));
        }
      }
    }
    // Each database has an order of its own.
    people.sort(
        Map.Entry.<String, Person>comparingByKey(String.CASE_INSENSITIVE_ORDER)
            .thenComparing(entry -> entry.getValue().name(), String.CASE_INSENSITIVE_ORDER));
    return people.stream().map(Map.Entry::getValue).toList();
  }

  private Belongings belongings() throws SQLException {
    Belongings belongings = new Belongings();
    try (PreparedStatement select = connection.prepareStatement(BELONGINGS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        belongings.take(row);
      }
    }
    return belongings;
  }

  /** What each belongs to, by the numbers of staff and of accounts. */
  private static final class Belongings {
    private final Map<Long, Set<Role>> roles = new HashMap<>();
    private final Map<Long, Set<StaffGroup>> groups = new HashMap<>();
    private final Map<Long, Set<String>> years = new HashMap<>();
    private final Map<Long, Set<Long>> merged = new HashMap<>();
    private final Set<Long> tutors = new HashSet<>();
    private final Set<Long> leaders = new HashSet<>();

    void take(ResultSet row) throws SQLException {
      long staff = row.getLong(2);
      switch (row.getString(1).strip()) {
        case ROLE ->
            roles
                .computeIfAbsent(row.getLong(3), id -> EnumSet.noneOf(Role.class))
                .add(Role.valueOf(row.getString(5)));
        case TEAM -> join(staff, new StaffGroup(row.getLong(4), row.getString(5), true));
        case MEMBER -> join(staff, new StaffGroup(row.getLong(4), row.getString(5), false));
        case LEADS -> {
          join(staff, new StaffGroup(row.getLong(4), row.getString(5), false));
          leaders.add(staff);
        }
        case TUTOR -> tutors.add(staff);
        case MERGED -> merged.computeIfAbsent(staff, id -> new HashSet<>()).add(row.getLong(4));
        default -> {
          if (row.getString(5) != null) {
            years.computeIfAbsent(staff, id -> new HashSet<>()).add(row.getString(5));
          }
        }
      }
    }

    private void join(long staff, StaffGroup group) {
      groups.computeIfAbsent(staff, id -> new HashSet<>()).add(group);
    }

    Person person(ResultSet row) throws SQLException {
      Long staff = number(row, 1);
      Long account = number(row, 2);
      boolean known = staff != null;
      return new Person(
          staff,
          account,
          row.getString(3),
          row.getString(4),
          since(staff, row),
          StaffKind.counted(
              account == null ? Set.of() : roles.getOrDefault(account, Set.of()),
              new StaffKind.Employed(
                  row.getString(5),
                  known && tutors.contains(staff),
                  known && leaders.contains(staff))),
          known ? groups.getOrDefault(staff, Set.of()) : Set.of(),
          known ? years.getOrDefault(staff, Set.of()) : Set.of(),
          known ? merged.getOrDefault(staff, Set.of()) : Set.of());
    }

    /** An account alone began when it was made; of staff the school's data says it. */
    private static LocalDate since(Long staff, ResultSet row) throws SQLException {
      Date seen = row.getDate(6);
      Timestamp created = row.getTimestamp(7);
      if (staff == null) {
        return created.toLocalDateTime().toLocalDate();
      }
      return seen == null ? null : seen.toLocalDate();
    }

    private static Long number(ResultSet row, int column) throws SQLException {
      long number = row.getLong(column);
      return row.wasNull() ? null : number;
    }
  }
}
