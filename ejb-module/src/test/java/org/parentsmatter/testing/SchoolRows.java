package org.parentsmatter.testing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes pupils and parents into the tables and remembers, without asking the product, who may hear
 * about whom. Every pupil has a tutor group of one, every parent a name and ways to be reached that
 * occur nowhere else, so that whatever leaks shows.
 */
public class SchoolRows {
  private final Connection connection;
  private final Map<Long, Set<Long>> entitled = new TreeMap<>();
  private final Map<Long, Set<Long>> tied = new TreeMap<>();
  private final Map<Long, String> homes = new HashMap<>();
  private final Map<Long, Long> chosen = new HashMap<>();
  private final Set<Long> hidden = new HashSet<>();
  private long lastId;

  SchoolRows(Connection connection) {
    this.connection = connection;
  }

  /** The same rows in a copy of the school, where they go their own way. */
  public SchoolRows in(Connection copy) {
    SchoolRows rows = new SchoolRows(copy);
    entitled.forEach((parent, pupils) -> rows.entitled.put(parent, new TreeSet<>(pupils)));
    tied.forEach((parent, pupils) -> rows.tied.put(parent, new TreeSet<>(pupils)));
    rows.homes.putAll(homes);
    rows.chosen.putAll(chosen);
    rows.hidden.addAll(hidden);
    rows.lastId = lastId;
    return rows;
  }

  /** The pupils about whom each parent may hear; a parent who may hear of none is missing. */
  public Map<Long, Set<Long>> entitled() {
    Map<Long, Set<Long>> some = new TreeMap<>(entitled);
    some.values().removeIf(Set::isEmpty);
    return some;
  }

  /** The pupils of whom each parent is a parent or contact, whatever he or she may hear. */
  public Map<Long, Set<Long>> tied() {
    return tied;
  }

  /** Whose address is protected. */
  public Set<Long> hidden() {
    return hidden;
  }

  /** Where this parent lives, as it stands in the address; others may live there, too. */
  public String home(long parent) {
    return homes.get(parent);
  }

  /** Whether each of the two named the other. */
  public boolean choseEachOther(long parent, long other) {
    return chosen.getOrDefault(parent, 0L) == other && chosen.getOrDefault(other, 0L) == parent;
  }

  /** The tutor group in which this pupil is alone. */
  public static String group(long pupil) {
    return "Group" + pupil + "x";
  }

  /** What stands in the name of this parent and of nobody else. */
  public static String name(long parent) {
    return "Par" + parent + "x";
  }

  /** What stands in the telephone numbers of this parent and of nobody else. */
  public static String telephone(long parent) {
    return "Tel" + parent + "x";
  }

  long pupil(String given, String family, String born) {
    long id = ++lastId;
    execute(
        "insert into pupil (id, source_id, given_name, family_name, birth_date, year_group,"
            + " tutor_group, attendance_percent, version) values (?, ?, ?, ?, ?, ?, ?, 88.5, 0)",
        id,
        "stu-" + id,
        given,
        family,
        Date.valueOf(born),
        Long.toString(7 + id % 5),
        group(id));
    return id;
  }

  long parent(String title, String home, String email) {
    return parent("PERSON", title, home, email);
  }

  long organisation(String home) {
    return parent("ORGANISATION", null, home, null);
  }

  private long parent(String kind, String title, String home, String email) {
    long id = ++lastId;
    homes.put(id, home);
    execute(
        "insert into parent (id, source_id, kind, title, given_name, family_name, address_line1,"
            + " town, postcode, mobile, home_telephone, email, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'Larkham', 'LK1 4QT', ?, ?, ?, 0)",
        id,
        "con-" + id,
        kind,
        title,
        title == null ? null : "Given",
        name(id),
        home + " Lane",
        telephone(id),
        telephone(id),
        email);
    return id;
  }

  void staff(long parent, String email) {
    execute(
        "insert into staff_member (id, source_id, given_name, family_name, email, kind, version)"
            + " values (?, ?, 'Given', ?, ?, 'TEACHER', 0)",
        parent,
        "staff-" + parent,
        name(parent),
        email);
  }

  /** A relationship; whether it lets the parent hear about the pupil is for the caller to know. */
  void tie(
      long parent, String kind, String responsibility, String lives, boolean may, long... pupils) {
    for (long pupil : pupils) {
      execute(
          "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
              + " lives_with, emergency_contact, source, version)"
              + " values (?, ?, ?, ?, ?, ?, 'NOT_KNOWN', 'CONTACTS', 0)",
          ++lastId,
          parent,
          pupil,
          kind,
          responsibility,
          lives);
      tied.computeIfAbsent(parent, id -> new TreeSet<>()).add(pupil);
      entitled.computeIfAbsent(parent, id -> new TreeSet<>());
      if (may) {
        entitled.get(parent).add(pupil);
      }
    }
  }

  void natural(long parent, String kind, long... pupils) {
    tie(parent, kind, "NOT_KNOWN", "NOT_KNOWN", true, pupils);
  }

  /** A restriction in force; two of the five scopes leave letters alone. */
  void restrict(long parent, long pupil, String scope) {
    execute(
        "insert into restriction (id, relationship_id, kind, scope, from_on, document, notes,"
            + " recorded_by, recorded_at, version) select ?, r.id, 'OTHER_COURT_ORDER', ?,"
            + " current_date, 'Secret-document', 'Secret-notes', 'dsl', current_timestamp, 1"
            + " from relationship r where r.parent_id = ? and r.pupil_id = ?",
        ++lastId,
        scope,
        parent,
        pupil);
    if (!scope.equals("EVENTS") && !scope.equals("CONSENT")) {
      entitled.get(parent).remove(pupil);
    }
  }

  void protect(long parent) {
    hidden.add(parent);
    execute(
        "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
            + " values (?, ?, ?, 'dsl', current_timestamp, 1)",
        ++lastId,
        parent,
        parent);
  }

  void choose(long parent, long other) {
    chosen.put(parent, other);
    execute(
        "insert into one_letter_choice (id, parent_id, with_parent_id, chooses, recorded_by,"
            + " recorded_at) values (?, ?, ?, ?, 'office', current_timestamp)",
        ++lastId,
        parent,
        other,
        parent);
  }

  void died(long parent) {
    execute("update parent set deceased_on = current_date where id = ?", parent);
    entitled.get(parent).clear();
  }

  void left(long pupil) {
    execute("update pupil set left_on = current_date where id = ?", pupil);
    entitled.values().forEach(pupils -> pupils.remove(pupil));
  }

  void ended(long parent, long pupil) {
    execute(
        "update relationship set ended_on = current_date where parent_id = ? and pupil_id = ?",
        parent,
        pupil);
    entitled.get(parent).remove(pupil);
  }

  List<Long> parents() {
    return new ArrayList<>(tied.keySet());
  }

  private void execute(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
