package org.parentsmatter.worklist;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.reach.Reached;

/** The statements of the worklist of one reader in one scope. */
final class WorklistSql {
  /** What reached the other side: a call that nobody answered was no contact. */
  private static final String REACHED = ".outcome in ('SPOKE', 'MESSAGE_LEFT', 'SENT')";

  private static final String OF_CONTACTS =
      " and f.ended_on is null and fp.family_id = f.id and cp.pupil_id = fp.pupil_id"
          + " and c.id = cp.contact_id and c.taken_back_at is null";
  private static final List<String> CONTACTS =
      List.of("family_pupil fp", "contact_pupil cp", "contact c");

  private static final String REVIEWS =
      " and f.ended_on is null and p.open_family_id = f.id"
          + " and p.review_on <= current_date and p.status not in ('REVIEWED', 'CLOSED')";
  private static final String FOLLOW_UPS =
      OF_CONTACTS + " and c.followed_up_at is null and c.follow_up_on <= current_date";
  private static final String REQUESTS =
      OF_CONTACTS
          + " and r.contact_id = c.id and r.told_back_on is null and r.taken_back_at is null";
  private static final String BAD_NEWS =
      OF_CONTACTS + " and c" + REACHED + " and c.happened_at >= ?";
  private static final String BAD_NEWS_ONLY =
      " having sum(case when c.tone = 'CONCERN' and c.direction = 'OUT' then 1 else 0 end) > 0"
          + " and sum(case when c.tone = 'POSITIVE' then 1 else 0 end) = 0";
  private static final String NOT_CONTACTED =
      " and f.ended_on is null and not exists (select 1 from family_pupil np"
          + " join contact_pupil nc on nc.pupil_id = np.pupil_id"
          + " join contact n on n.id = nc.contact_id where np.family_id = f.id"
          + " and n.taken_back_at is null and n"
          + REACHED
          + " and n.happened_at >= ?)";

  private static final String PLANNED =
      ", (select count(*) from engagement_plan e where e.open_family_id = f.id)";
  private static final String PARENT =
      ", c.parent_id, pa.title, pa.given_name, pa.family_name, c.shown_to, c.recorded_by";

  private final Reached reached;
  private final Scope scope;
  private final LocalDate today;

  WorklistSql(Reached reached, Scope scope, LocalDate today) {
    this.reached = reached;
    this.scope = scope;
    this.today = today;
  }

  /** How many there are of a matter, as one number. */
  String count(Matter matter) {
    return switch (matter) {
      case REVIEWS -> "select count(*)" + from(List.of("engagement_plan p")) + REVIEWS;
      case FOLLOW_UPS -> counted("distinct f.id as family_id, c.id", CONTACTS, FOLLOW_UPS);
      case REQUESTS -> counted("distinct f.id as family_id, r.id", requests(), REQUESTS);
      case BAD_NEWS -> counted("f.id", CONTACTS, BAD_NEWS + " group by f.id" + BAD_NEWS_ONLY);
      case NOT_CONTACTED -> "select count(*)" + from(List.of()) + NOT_CONTACTED;
    };
  }

  /** The rows of a matter in their order; where the page begins and how long it is come last. */
  String rows(Matter matter) {
    return switch (matter) {
      case REVIEWS ->
          "select f.id, f.name, p.id, p.review_on"
              + from(List.of("engagement_plan p"))
              + REVIEWS
              + " order by p.review_on, f.sort_name, f.id";
      case FOLLOW_UPS ->
          "select distinct f.id, f.name, c.id, c.follow_up_on, c.follow_up, c.follow_up_owner"
              + PARENT
              + ", f.sort_name"
              + from(withParent(CONTACTS))
              + FOLLOW_UPS
              + " and pa.id = c.parent_id order by c.follow_up_on, f.sort_name, c.id";
      case REQUESTS ->
          "select distinct f.id, f.name, r.id, r.answer_by, r.words, r.owner"
              + PARENT
              + ", f.sort_name"
              + from(withParent(requests()))
              + REQUESTS
              + " and pa.id = c.parent_id order by r.answer_by, f.sort_name, r.id";
      case BAD_NEWS ->
          "select b.id, b.name, b.last_one, (select count(*) from engagement_plan e"
              + " where e.open_family_id = b.id) from (select f.id, f.name, f.sort_name,"
              + " max(case when c.tone = 'CONCERN' then c.happened_at end) as last_one"
              + from(CONTACTS)
              + BAD_NEWS
              + " group by f.id, f.name, f.sort_name"
              + BAD_NEWS_ONLY
              + ") b order by b.last_one desc, b.sort_name, b.id";
      case NOT_CONTACTED ->
          "select f.id, f.name"
              + PLANNED
              + from(List.of())
              + NOT_CONTACTED
              + " order by f.sort_name, f.id";
    };
  }

  /** What either statement binds, before the page. */
  List<Object> values(Matter matter) {
    List<Object> values = new ArrayList<>(reached.values());
    values.addAll(scope.values());
    if (matter == Matter.BAD_NEWS || matter == Matter.NOT_CONTACTED) {
      values.add(java.sql.Timestamp.valueOf(schoolYear(today).atStartOfDay()));
    }
    return values;
  }

  /** The day on which the school year of a day began: 1 September. */
  static LocalDate schoolYear(LocalDate today) {
    LocalDate september = LocalDate.of(today.getYear(), Month.SEPTEMBER, 1);
    return today.isBefore(september) ? september.minusYears(1) : september;
  }

  private String counted(String what, List<String> tables, String where) {
    return "select count(*) from (select " + what + from(tables) + where + ") counted";
  }

  private String from(List<String> tables) {
    List<String> more = new ArrayList<>(scope.table());
    more.addAll(tables);
    return reached.fromFamilies("f", more.toArray(String[]::new)) + scope.where();
  }

  private static List<String> requests() {
    return added(CONTACTS, "parent_request r");
  }

  private static List<String> withParent(List<String> tables) {
    return added(tables, "parent pa");
  }

  private static List<String> added(List<String> tables, String table) {
    List<String> all = new ArrayList<>(tables);
    all.add(table);
    return all;
  }
}
