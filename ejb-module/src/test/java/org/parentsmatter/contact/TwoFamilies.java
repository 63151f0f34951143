package org.parentsmatter.contact;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/**
 * Zoe and Amelia Hughes with mother, father and a grandmother who is an emergency contact; and Tom
 * Wood, whose father is theirs, with a mother of his own. Accounts of a teacher, a second one and
 * the safeguarding lead.
 */
final class TwoFamilies implements AutoCloseable {
  static final long HUGHES = 1;
  static final long WOOD = 2;
  static final long ZOE = 11;
  static final long AMELIA = 12;
  static final long TOM = 13;
  static final long MOTHER = 101;
  static final long FATHER = 102;
  static final long GRANDMOTHER = 103;
  static final long TOMS_MOTHER = 104;

  static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 25, 10, 30);

  private final DataSource school;
  final SchoolBeans teacher;
  final SchoolBeans other;
  final SchoolBeans lead;

  TwoFamilies(DataSource school) {
    this.school = school;
    family(HUGHES, "Hughes (Zoe 9A, Amelia 7B)");
    family(WOOD, "Wood (Tom 8C)");
    pupil(ZOE, "Zoe", "Hughes", HUGHES);
    pupil(AMELIA, "Amelia", "Hughes", HUGHES);
    pupil(TOM, "Tom", "Wood", WOOD);
    parent(MOTHER, "Mrs", "Ann", "Hughes");
    parent(FATHER, "Mr", "Sam", "Hughes");
    parent(GRANDMOTHER, "Mrs", "Nan", "Hughes");
    parent(TOMS_MOTHER, "Ms", "Una", "Wood");
    tie(MOTHER, ZOE, "MOTHER");
    tie(MOTHER, AMELIA, "MOTHER");
    tie(FATHER, ZOE, "FATHER");
    tie(FATHER, TOM, "FATHER");
    tie(GRANDMOTHER, ZOE, "EMERGENCY_CONTACT");
    tie(TOMS_MOTHER, TOM, "MOTHER");
    account(1, "teacher", "Helen Marsh", "TEACHER");
    account(2, "other", "Priya Shah", "TEACHER");
    account(3, "lead", "Dee Long", "SAFEGUARDING_LEAD");
    account(4, "gone", "Gone Away", "TEACHER");
    run("insert into school_class (id, source_id, name, version) values (1, 'c-1', 'Music', 0)");
    run("insert into school_class_pupil (class_id, pupil_id) select 1, id from pupil");
    run("update account set disabled_at = current_timestamp where id = 4");
    teach("teacher");
    teach("other");
    teacher = new SchoolBeans(school, "teacher", Set.of(Role.TEACHER));
    other = new SchoolBeans(school, "other", Set.of(Role.TEACHER));
    lead = new SchoolBeans(school, "lead", Set.of(Role.SAFEGUARDING_LEAD));
  }

  private void family(long id, String name) {
    run(
        "insert into family (id, name, sort_name, pupil_names, tutor_groups, year_groups,"
            + " pupil_count, parent_count, version) values (%d, '%s', '%s', '', '', '', 1, 1, 0)"
                .formatted(id, name, name));
  }

  private void pupil(long id, String given, String name, long family) {
    run(
        "insert into pupil (id, source_id, given_name, family_name, version)"
            + " values (%d, 'stu-%d', '%s', '%s', 1)".formatted(id, id, given, name));
    run("insert into family_pupil (family_id, pupil_id) values (%d, %d)".formatted(family, id));
  }

  private void parent(long id, String title, String given, String name) {
    run(
        "insert into parent (id, source_id, kind, title, given_name, family_name, version)"
            + " values (%d, 'con-%d', 'PERSON', '%s', '%s', '%s', 1)"
                .formatted(id, id, title, given, name));
  }

  private void tie(long parent, long pupil, String kind) {
    run(
        "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
            + " lives_with, emergency_contact, source, version) values (%d, %d, %d, '%s',"
                .formatted(parent * 100 + pupil, parent, pupil, kind)
            + " 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'CONTACTS', 1)");
  }

  private void account(long id, String username, String name, String role) {
    run(
        "insert into account (id, username, display_name, password_hash, created_at, version)"
            + " values (%d, '%s', '%s', 'x', current_timestamp, 0)".formatted(id, username, name));
    run("insert into account_role (account_id, role_name) values (%d, '%s')".formatted(id, role));
  }

  /** Both families are within reach of whoever teaches Music. */
  private void teach(String username) {
    run(
        "insert into staff_member (id, source_id, given_name, family_name, kind, version)"
            + " select id, username, 'Any', 'Teacher', 'TEACHER', 0 from account where username = '%s'"
                .formatted(username));
    run("update account set staff_source_id = username where username = '%s'".formatted(username));
    run(
        "insert into school_class_staff (class_id, staff_source_id) values (1, '%s')"
            .formatted(username));
  }

  void restrict(long parent, long pupil) {
    run(
        "insert into restriction (id, relationship_id, kind, scope, from_on, document, recorded_by,"
            + " recorded_at, version) values (1, %d, 'OTHER_COURT_ORDER', 'REPORTS', current_date,"
                .formatted(parent * 100 + pupil)
            + " 'Secret-document', 'dsl', current_timestamp, 1)");
  }

  static ContactFacts call(Purpose purpose, Tone tone, String note) {
    return new ContactFacts(
        MOMENT,
        Direction.OUT,
        Channel.PHONE,
        purpose,
        tone,
        Outcome.SPOKE,
        null,
        note,
        ShownTo.STAFF);
  }

  static ContactFacts from(ContactFacts facts, Direction direction, ShownTo shownTo) {
    return new ContactFacts(
        facts.happenedAt(),
        direction,
        facts.channel(),
        facts.purpose(),
        facts.tone(),
        facts.outcome(),
        facts.language(),
        facts.note(),
        shownTo);
  }

  static NewContact about(long parent, ContactFacts facts, Long... pupils) {
    return new NewContact(parent, Set.of(pupils), facts, null, null, Set.of(), null, null);
  }

  static long record(SchoolBeans who, NewContact contact) {
    return ask(who, RecordingContacts.class, each -> each.record(contact)).id();
  }

  static FamilyContacts see(SchoolBeans who, long family) {
    return ask(who, SeeingContacts.class, each -> each.ofFamily(family));
  }

  static <B, T> T ask(SchoolBeans who, Class<B> bean, Function<B, T> question) {
    return who.inTransaction(() -> question.apply(who.bean(bean)));
  }

  static <B> void act(SchoolBeans who, Class<B> bean, Consumer<B> deed) {
    who.inTransaction(() -> deed.accept(who.bean(bean)));
  }

  List<String> rows(String sql) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          cells.add(row.getString(i) == null ? "-" : row.getString(i));
        }
        rows.add(String.join("|", cells));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  void run(String sql) {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    teacher.close();
    other.close();
    lead.close();
  }
}
