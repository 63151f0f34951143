package org.parentsmatter.coverage;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.parentsmatter.audience.People;
import org.parentsmatter.audience.Person;
import org.parentsmatter.audience.StaffGroup;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.briefing.BriefingRefused;
import org.parentsmatter.briefing.Briefings;
import org.parentsmatter.briefing.InForce;
import org.parentsmatter.briefing.NoSuchBriefing;
import org.parentsmatter.briefing.Reading;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Staff without an account or a computer sign on paper: a sheet with their names hangs in the staff
 * room, and somebody of the office records the signatures at once.
 */
@Stateless
@Needs(Right.RECORD_SIGNATURES)
public class SigningOnPaper {
  private static final String SIGNED =
      "select reader, signed_on, acknowledged_on from briefing_reading"
          + " where edition_id = ? and acknowledged_at is not null";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Briefings briefings;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * The briefing whose sheet it is.
   *
   * @throws NoSuchBriefing when it is not out, or asks nobody
   */
  public InForce briefing(long briefingId) {
    try (Connection connection = dataSource.getConnection()) {
      return SeeingCoverage.briefing(connection, Moment.now(), briefingId);
    } catch (SQLException e) {
      throw new IllegalStateException("The briefing could not be read", e);
    }
  }

  /** Everybody who is asked to acknowledge it, by name; four statements. */
  public List<Signer> signers(long briefingId) {
    try (Connection connection = dataSource.getConnection()) {
      Moment moment = Moment.now();
      InForce briefing = SeeingCoverage.briefing(connection, moment, briefingId);
      Map<String, Signed> signed = signed(connection, briefing.editionId());
      return asked(connection, moment, briefing).stream()
          .map(person -> signer(person, signed))
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException("Who is to sign could not be read", e);
    }
  }

  /**
   * Records who has signed. Who has acknowledged it already stays as he or she is.
   *
   * @param editionId of the edition that stands on the paper
   * @param keys of the people
   * @param signedOn the day that stands beside the signatures; today or before
   * @return how many are new
   * @throws BriefingRefused when the briefing was changed after the sheet was printed, somebody is
   *     not asked, or the day is wrong
   */
  public int record(long briefingId, long editionId, Collection<String> keys, LocalDate signedOn) {
    Moment moment = Moment.now();
    InForce briefing = briefing(briefingId);
    if (briefing.editionId() != editionId) {
      throw new BriefingRefused(
          "The briefing has been changed since the sheet was printed. Print it again: staff have to"
              + " know what is new.");
    }
    if (signedOn == null || signedOn.isAfter(moment.today())) {
      throw new BriefingRefused("Give the day on which they signed, today or before.");
    }
    if (signedOn.isBefore(briefing.firstOutOn())) {
      throw new BriefingRefused("The briefing was not published yet on that day.");
    }
    Map<String, Person> people = people(moment, briefing);
    if (!people.keySet().containsAll(keys)) {
      throw new BriefingRefused(
          "Somebody of these is not asked to acknowledge it any more. Open the page again.");
    }
    int fresh = 0;
    for (String key : Set.copyOf(keys)) {
      Reading reading = briefings.reading(editionId, people.get(key));
      fresh += reading.sign(signedOn, currentUser.name(), moment.utc()) ? 1 : 0;
    }
    briefings.flush();
    auditLog.record(
        AuditAction.BRIEFING_SIGNED,
        "briefing",
        briefingId,
        "“" + briefing.title() + "”, " + fresh + " people on " + signedOn);
    return fresh;
  }

  /** Takes back that somebody has signed. */
  public void takeBack(long briefingId, String key) {
    InForce briefing = briefing(briefingId);
    Person person = people(Moment.now(), briefing).get(key);
    if (person == null || !briefings.reading(briefing.editionId(), person).takeBackSignature()) {
      throw new BriefingRefused("There is no signature of this person to be taken back.");
    }
    auditLog.record(
        AuditAction.BRIEFING_SIGNATURE_TAKEN_BACK,
        "briefing",
        briefingId,
        "“" + briefing.title() + "”, " + person.name());
  }

  private Map<String, Person> people(Moment moment, InForce briefing) {
    try (Connection connection = dataSource.getConnection()) {
      return asked(connection, moment, briefing).stream()
          .collect(Collectors.toMap(Person::key, Function.identity()));
    } catch (SQLException e) {
      throw new IllegalStateException("Who is to sign could not be read", e);
    }
  }

  private static List<Person> asked(Connection connection, Moment moment, InForce briefing)
      throws SQLException {
    return new People(connection, moment.today()).all().stream().filter(briefing::asks).toList();
  }

  private record Signed(LocalDate on, boolean onScreen) {}

  private static Map<String, Signed> signed(Connection connection, long editionId)
      throws SQLException {
    Map<String, Signed> signed = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(SIGNED)) {
      select.setLong(1, editionId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          LocalDate on = row.getDate(2) == null ? null : row.getDate(2).toLocalDate();
          signed.put(row.getString(1), new Signed(on, row.getString(3).equals("SCREEN")));
        }
      }
    }
    return signed;
  }

  private static Signer signer(Person person, Map<String, Signed> signed) {
    List<Signed> of = person.keys().stream().filter(signed::containsKey).map(signed::get).toList();
    return new Signer(
        person.key(),
        person.name(),
        what(person),
        person.hasAccount(),
        of.stream().filter(each -> !each.onScreen()).map(Signed::on).findFirst().orElse(null),
        of.stream().anyMatch(Signed::onScreen));
  }

  /** "Support staff, Kitchen". */
  static String what(Person person) {
    return Stream.concat(
            person.kinds().stream().sorted().map(StaffKind::label),
            person.groups().stream().map(StaffGroup::name).sorted())
        .collect(Collectors.joining(", "));
  }
}
