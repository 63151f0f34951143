package org.parentsmatter.coverage;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parentsmatter.audience.People;
import org.parentsmatter.audience.Person;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.briefing.BriefingsInForce;
import org.parentsmatter.briefing.InForce;
import org.parentsmatter.briefing.NoSuchBriefing;
import org.parentsmatter.coverage.BriefingCoverage.NotYet;
import org.parentsmatter.school.SchoolTime;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows how far the briefings have come: four statements, however many staff and briefings. */
@Stateless
@Needs(Right.SEE_BRIEFING_COVERAGE)
public class SeeingCoverage {
  private static final String REMINDERS =
      "select reader, max(reminded_at) from briefing_reminder where edition_id = ? group by reader";
  private static final String ANSWERS =
      "select q.id, q.words, c.words, c.is_right, (select count(*) from briefing_answer a"
          + " where a.question_id = q.id and a.choice_position = c.position)"
          + " from briefing_question q join briefing_choice c on c.question_id = q.id"
          + " where q.edition_id = ? order by q.position, q.id, c.position";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private AuditLog auditLog;

  /** All briefings that ask to be acknowledged. */
  public Knowing overview() {
    try (Connection connection = dataSource.getConnection()) {
      Moment moment = Moment.now();
      Counting counting = counting(connection, moment);
      List<BriefingCoverage> briefings =
          BriefingsInForce.read(connection, moment.utc()).stream()
              .filter(briefing -> briefing.acknowledgeBy() != null)
              .map(counting::of)
              .sorted(Comparator.comparing((BriefingCoverage each) -> each.all().open()).reversed())
              .toList();
      return new Knowing(
          briefings,
          together(briefings.stream().flatMap(each -> each.kinds().stream())),
          together(briefings.stream().flatMap(each -> each.groups().stream())));
    } catch (SQLException e) {
      throw new IllegalStateException("Who has read the briefings could not be read", e);
    }
  }

  private static List<Share> together(Stream<Share> shares) {
    return List.copyOf(
        shares
            .collect(
                Collectors.toMap(
                    Share::words,
                    share -> share,
                    (one, other) ->
                        new Share(
                            one.words(), one.asked() + other.asked(), one.done() + other.done()),
                    LinkedHashMap::new))
            .values());
  }

  /**
   * One of them.
   *
   * @throws NoSuchBriefing when it is not out at present
   */
  public BriefingCoverage of(long briefingId) {
    try (Connection connection = dataSource.getConnection()) {
      Moment moment = Moment.now();
      return counting(connection, moment).of(briefing(connection, moment, briefingId));
    } catch (SQLException e) {
      throw new IllegalStateException("Who has read the briefing could not be read", e);
    }
  }

  /** Who has not acknowledged it yet, by name. */
  @Needs(Right.SEE_WHO_HAS_READ)
  public List<NotYet> notYet(long briefingId) {
    try (Connection connection = dataSource.getConnection()) {
      Moment moment = Moment.now();
      InForce briefing = briefing(connection, moment, briefingId);
      ReadingRows readings = ReadingRows.read(connection, moment.today());
      List<Person> people = new People(connection, moment.today()).all();
      Map<String, LocalDate> reminded = reminded(connection, briefing.editionId());
      return new Counting(people, readings, moment.today())
          .asked(briefing).stream()
              .filter(person -> !readings.acknowledged(briefing.editionId(), person))
              .map(person -> notYet(briefing, person, readings, reminded, moment.today()))
              .toList();
    } catch (SQLException e) {
      throw new IllegalStateException("Who has read the briefing could not be read", e);
    }
  }

  /** How the questions at its end went. */
  public List<QuestionResult> questions(long briefingId) {
    Map<Long, QuestionResult> results = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection()) {
      InForce briefing = briefing(connection, Moment.now(), briefingId);
      try (PreparedStatement select = connection.prepareStatement(ANSWERS)) {
        select.setLong(1, briefing.editionId());
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            boolean right = row.getString(4).equals("YES");
            int times = row.getInt(5);
            QuestionResult.Chosen chosen =
                new QuestionResult.Chosen(row.getString(3), right, times);
            results.merge(
                row.getLong(1),
                new QuestionResult(row.getString(2), times, right ? times : 0, List.of(chosen)),
                SeeingCoverage::both);
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The answers could not be read", e);
    }
    return results.values().stream().map(QuestionResult::shown).toList();
  }

  private static QuestionResult both(QuestionResult one, QuestionResult other) {
    return new QuestionResult(
        one.words(),
        one.answered() + other.answered(),
        one.right() + other.right(),
        Stream.concat(one.choices().stream(), other.choices().stream()).toList());
  }

  /** For the governors: a table of numbers, without anybody's name. */
  public String csv() {
    Knowing knowing = overview();
    auditLog.record(
        AuditAction.BRIEFING_COVERAGE_EXPORTED,
        "briefing",
        "all",
        knowing.briefings().size() + " briefings");
    return CoverageCsv.of(knowing);
  }

  private static NotYet notYet(
      InForce briefing,
      Person person,
      ReadingRows readings,
      Map<String, LocalDate> reminded,
      LocalDate today) {
    LocalDate due = briefing.dueFor(person);
    return new NotYet(
        person.key(),
        person.name(),
        SigningOnPaper.what(person),
        person.hasAccount(),
        due,
        due.isBefore(today),
        readings.opened(briefing.editionId(), person),
        reminded.get(person.key()));
  }

  private static Map<String, LocalDate> reminded(Connection connection, long editionId)
      throws SQLException {
    Map<String, LocalDate> reminded = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(REMINDERS)) {
      select.setLong(1, editionId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          reminded.put(
              row.getString(1),
              SchoolTime.fromUtc(row.getTimestamp(2).toLocalDateTime()).toLocalDate());
        }
      }
    }
    return reminded;
  }

  private static Counting counting(Connection connection, Moment moment) throws SQLException {
    return new Counting(
        new People(connection, moment.today()).all(),
        ReadingRows.read(connection, moment.today()),
        moment.today());
  }

  static InForce briefing(Connection connection, Moment moment, long briefingId)
      throws SQLException {
    return BriefingsInForce.read(connection, moment.utc()).stream()
        .filter(each -> each.briefingId() == briefingId && each.acknowledgeBy() != null)
        .findFirst()
        .orElseThrow(NoSuchBriefing::new);
  }
}
