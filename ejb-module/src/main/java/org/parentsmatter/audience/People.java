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
    Belongings belongings = belongings(username);
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

  private Belongings belongings(String username) throws SQLException {
    Belongings belongings = new Belongings();
    String sql = username == null ? BelongingSql.OF_ALL : BelongingSql.OF_ONE;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 1; username != null && i <= BelongingSql.BRANCHES; i++) {
        select.setString(i, username);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          belongings.take(row);
        }
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
        case BelongingSql.ROLE ->
            roles
                .computeIfAbsent(row.getLong(3), id -> EnumSet.noneOf(Role.class))
                .add(Role.valueOf(row.getString(5)));
        case BelongingSql.TEAM ->
            join(staff, new StaffGroup(row.getLong(4), row.getString(5), true));
        case BelongingSql.MEMBER ->
            join(staff, new StaffGroup(row.getLong(4), row.getString(5), false));
        case BelongingSql.LEADS -> {
          join(staff, new StaffGroup(row.getLong(4), row.getString(5), false));
          leaders.add(staff);
        }
        case BelongingSql.TUTOR -> tutors.add(staff);
        case BelongingSql.MERGED ->
            merged.computeIfAbsent(staff, id -> new HashSet<>()).add(row.getLong(4));
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
