package org.parentsmatter.briefing;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.parentsmatter.audience.People;
import org.parentsmatter.audience.Person;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.school.SchoolTime;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Shows everybody who is signed in the briefings that are for him or her, notes that they were read
 * and takes the acknowledgement. A briefing for others is not there.
 */
@Stateless
@Needs(Right.SIGNED_IN)
public class ReadingBriefings {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Briefings briefings;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** The briefings for whoever is signed in, what waits first. */
  public List<BriefingLine> mine() {
    try (Connection connection = dataSource.getConnection()) {
      LocalDateTime now = SchoolTime.nowUtc();
      Optional<Person> me = me(connection, now);
      return me.isEmpty() ? List.of() : new BriefingRows(connection, now).of(me.get());
    } catch (SQLException e) {
      throw new IllegalStateException("The briefings could not be read", e);
    }
  }

  /**
   * One of them; that it was opened is noted.
   *
   * @throws NoSuchBriefing when it is not out, or not for this person
   */
  public BriefingView open(long briefingId) {
    LocalDateTime now = SchoolTime.nowUtc();
    Reader reader = reader(briefingId, now);
    Edition edition = briefings.out(briefingId, now).orElseThrow(NoSuchBriefing::new);
    reader.reading(edition.id()).open(now);
    return view(edition, reader);
  }

  /**
   * Keeps what the reader chose for one question, before it is said what is right.
   *
   * @param question its place, from 0
   * @param choice the place of the answer, from 0
   * @throws BriefingRefused when there is another edition by now, or no such answer
   */
  public void answer(long briefingId, int number, int question, int choice) {
    LocalDateTime now = SchoolTime.nowUtc();
    Reader reader = reader(briefingId, now);
    Edition edition = sameEdition(briefingId, number, now);
    if (question < 0 || question >= edition.questions().size()) {
      throw new BriefingRefused("There is no such question.");
    }
    CheckQuestion asked = edition.questions().get(question);
    if (choice < 0 || choice >= asked.form().choices().size()) {
      throw new BriefingRefused("Choose one of the answers.");
    }
    reader.reading(edition.id()).answer(asked.id(), choice, now);
    briefings.flush();
  }

  /**
   * Acknowledges what was read.
   *
   * @param number of the edition that stood on the page
   * @throws BriefingRefused when there is another edition by now, or a question has no answer yet
   */
  public void acknowledge(long briefingId, int number) {
    LocalDateTime now = SchoolTime.nowUtc();
    Reader reader = reader(briefingId, now);
    Edition edition = sameEdition(briefingId, number, now);
    Reading reading = reader.reading(edition.id());
    if (reading.answers().size() < edition.questions().size()) {
      throw new BriefingRefused(
          "Answer the questions first. A wrong answer does no harm: it is explained at once.");
    }
    boolean fresh = reading.acknowledgedAt() == null;
    reading.acknowledge(now);
    briefings.flush();
    if (fresh) {
      auditLog.record(
          AuditAction.BRIEFING_ACKNOWLEDGED, "briefing", briefingId, edition.inTheLog());
    }
  }

  /**
   * A file of a briefing that is for this person; those who write see every file.
   *
   * @throws NoSuchBriefing when there is none for this person
   */
  public Attachment attachment(long fileId) {
    BriefingFile file = briefings.file(fileId);
    if (!currentUser.has(Right.WRITE_BRIEFINGS)) {
      LocalDateTime now = SchoolTime.nowUtc();
      reader(file.briefingId(), now);
      if (briefings.out(file.briefingId(), now).filter(e -> e.files().contains(fileId)).isEmpty()) {
        throw new NoSuchBriefing();
      }
    }
    return file.attachment();
  }

  /** Asks or suggests something about a briefing; those who write briefings answer it. */
  public void remark(long briefingId, RemarkKind kind, String words) {
    LocalDateTime now = SchoolTime.nowUtc();
    reader(briefingId, now);
    briefings.add(new Remark(briefingId, kind, words, currentUser.name(), now));
  }

  private Edition sameEdition(long briefingId, int number, LocalDateTime now) {
    Edition edition = briefings.out(briefingId, now).orElseThrow(NoSuchBriefing::new);
    if (edition.number() != number) {
      throw new BriefingRefused(
          "This briefing has been changed meanwhile. Open it again: it says what is new.");
    }
    return edition;
  }

  private BriefingView view(Edition edition, Reader reader) {
    Reading reading = reader.reading(edition.id());
    Map<Long, Integer> chosen =
        reading.answers().stream()
            .collect(Collectors.toMap(GivenAnswer::questionId, GivenAnswer::choice));
    EditionForm form = edition.form();
    return new BriefingView(
        edition.briefing().id(),
        edition.number(),
        form.title(),
        form.inOneLine(),
        form.body(),
        form.whatChanged(),
        reader.before(edition),
        form.importance(),
        edition.publishAt(),
        edition.releasedBy(),
        reader.inForce.asks(reader.person) ? reader.inForce.dueFor(reader.person) : null,
        form.validUntil(),
        reading.acknowledgedAt(),
        edition.questions().stream()
            .map(q -> new BriefingView.AskedQuestion(q.form(), chosen.get(q.id())))
            .toList(),
        briefings.files(edition.files()),
        briefings.remarks(edition.briefing().id()).stream()
            .filter(remark -> remark.isShared() || remark.isBy(currentUser.name()))
            .map(Remark::view)
            .toList());
  }

  private Reader reader(long briefingId, LocalDateTime now) {
    try (Connection connection = dataSource.getConnection()) {
      Person person = me(connection, now).orElseThrow(NoSuchBriefing::new);
      InForce inForce =
          BriefingsInForce.read(connection, now).stream()
              .filter(each -> each.briefingId() == briefingId && each.isFor(person))
              .findFirst()
              .orElseThrow(NoSuchBriefing::new);
      return new Reader(person, inForce);
    } catch (SQLException e) {
      throw new IllegalStateException("The briefing could not be read", e);
    }
  }

  private Optional<Person> me(Connection connection, LocalDateTime now) throws SQLException {
    return new People(connection, SchoolTime.fromUtc(now).toLocalDate()).of(currentUser.name());
  }

  /** Whoever is signed in, before one briefing. */
  private final class Reader {
    private final Person person;
    private final InForce inForce;
    private Reading reading;

    Reader(Person person, InForce inForce) {
      this.person = person;
      this.inForce = inForce;
    }

    Reading reading(long editionId) {
      if (reading == null) {
        reading = briefings.reading(editionId, person);
      }
      return reading;
    }

    /** The body of the edition that this reader acknowledged last. */
    String before(Edition edition) {
      Map<Long, Edition> earlier =
          briefings.editions(edition.briefing().id()).stream()
              .filter(each -> each.number() < edition.number())
              .collect(Collectors.toMap(Edition::id, each -> each));
      return briefings.readings(earlier.keySet(), person.keys()).stream()
          .filter(each -> each.acknowledgedAt() != null)
          .map(each -> earlier.get(each.editionId()))
          .filter(Objects::nonNull)
          .max(Comparator.comparing(Edition::number))
          .map(Edition::body)
          .orElse(null);
    }
  }
}
