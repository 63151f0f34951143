package org.parentsmatter.briefing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.parentsmatter.audience.AudienceRow;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/**
 * A school with a teacher who is the tutor of 8B (j.patel), a leader (h.marsh), an administrator
 * who is no member of staff (it), and a cook without an account in the team Kitchen.
 */
public final class BriefingSchool implements AutoCloseable {
  public static final long COOK = 3;
  public static final long KITCHEN = 7;
  public static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  private final DataSource school;
  private final SchoolBeans teacher;
  private final SchoolBeans leader;
  private final SchoolBeans it;

  public BriefingSchool(DataSource school) {
    this.school = school;
    teacher = new SchoolBeans(school, "j.patel", Set.of(Role.TEACHER));
    leader = new SchoolBeans(school, "h.marsh", Set.of(Role.PRINCIPAL));
    it = new SchoolBeans(school, "it", Set.of(Role.ADMINISTRATOR));
    staff(1, "Jo", "Patel", "TEACHER");
    staff(2, "Helen", "Marsh", "TEACHER");
    staff(COOK, "Maria", "Silva", "AIDE");
    account(1, "j.patel", "staff-1", "TEACHER");
    account(2, "h.marsh", "staff-2", "PRINCIPAL");
    account(3, "it", null, "ADMINISTRATOR");
    sql("insert into tutor_group_staff (tutor_group, staff_source_id) values ('8B', 'staff-1')");
    sql(
        "insert into pupil (id, source_id, given_name, family_name, year_group, tutor_group,"
            + " version) values (1, 'p-1', 'Zoë', 'Hughes', '8', '8B', 1)");
    sql(
        "insert into school_group (id, kind, name, name_key, version) values ("
            + KITCHEN
            + ", 'TEAM', 'Kitchen', 'kitchen', 1)");
    sql(
        "insert into school_group_staff (group_id, staff_id) values ("
            + KITCHEN
            + ", "
            + COOK
            + ")");
  }

  public void staff(long id, String given, String family, String kind) {
    sql(
        "insert into staff_member (id, source_id, given_name, family_name, kind, first_seen_on,"
            + " version) values ("
            + String.format(
                "%d, 'staff-%d', '%s', '%s', '%s', null, 1)", id, id, given, family, kind));
  }

  public void account(long id, String username, String staff, String role) {
    sql(
        "insert into account (id, username, display_name, password_hash, staff_source_id,"
            + " created_at, version) values ("
            + String.format("%d, '%s', '%s', 'x', ", id, username, username)
            + (staff == null ? "null" : "'" + staff + "'")
            + ", '2020-01-01 00:00:00', 1)");
    sql("insert into account_role (account_id, role_name) values (" + id + ", '" + role + "')");
  }

  /** A briefing for some people, ready to be published, to be acknowledged in a week. */
  public static EditionForm form(String title, String... audience) {
    return form(title, "<p>Call one family a week with good news.</p>", "", List.of(), audience);
  }

  static EditionForm form(
      String title, String body, String changed, List<QuestionForm> questions, String... audience) {
    return new EditionForm(
        title,
        "Good news first.",
        body,
        changed,
        Importance.IMPORTANT,
        false,
        rows(audience),
        null,
        TODAY.plusDays(7),
        null,
        questions);
  }

  static Set<AudienceRow> rows(String... codes) {
    return Arrays.stream(codes)
        .map(AudienceRow::read)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Writes and publishes one. */
  public long published(EditionForm form) {
    long id = as(leader, b -> b.bean(WritingBriefings.class).begin(form));
    publish(id);
    return id;
  }

  void publish(long id) {
    as(
        leader,
        b -> {
          b.bean(PublishingBriefings.class).publish(id, draft(b, id).version());
          return null;
        });
  }

  DraftView draft(long id) {
    return as(leader, b -> draft(b, id));
  }

  private static DraftView draft(SchoolBeans b, long id) {
    return b.bean(WritingBriefings.class).show(id);
  }

  /** The titles that somebody finds in his or her list, what waits with a star. */
  List<String> listOf(SchoolBeans reader) {
    return as(reader, b -> b.bean(ReadingBriefings.class).mine()).stream()
        .map(line -> line.title() + (line.waits() ? "*" : ""))
        .toList();
  }

  public BriefingView open(SchoolBeans reader, long id) {
    return as(reader, b -> b.bean(ReadingBriefings.class).open(id));
  }

  public void acknowledge(SchoolBeans reader, long id, int number) {
    as(
        reader,
        b -> {
          b.bean(ReadingBriefings.class).acknowledge(id, number);
          return null;
        });
  }

  public SchoolBeans teacher() {
    return teacher;
  }

  public SchoolBeans leader() {
    return leader;
  }

  public SchoolBeans it() {
    return it;
  }

  /** The beans as somebody else uses them; to be closed. */
  SchoolBeans as(String username, Role role) {
    return new SchoolBeans(school, username, Set.of(role));
  }

  public static <T> T as(SchoolBeans beans, Function<SchoolBeans, T> work) {
    Supplier<T> supplier = () -> work.apply(beans);
    return beans.inTransaction(supplier);
  }

  static LocalDateTime inTheMorning(LocalDate day) {
    return day.atTime(8, 0);
  }

  public void sql(String statement) {
    leader.inTransaction(
        () -> {
          leader.entities().createNativeQuery(statement).executeUpdate();
        });
  }

  @Override
  public void close() {
    teacher.close();
    leader.close();
    it.close();
  }
}
