package org.parentsmatter.timeline;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.parentsmatter.contact.ContactLine;
import org.parentsmatter.contact.SeeingContacts;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** What happened with a family, and how its pupils got on. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingTimeline {
  /** The most events a page can have. */
  public static final int LARGEST_PAGE = 100;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SeeingContacts contacts;

  /**
   * What happened, the last first: four statements, however much it is.
   *
   * @param kind what alone is wanted, or null for everything
   * @param first counted from 0
   */
  public TimelinePage page(long familyId, EventKind kind, int first, int size) {
    List<EventKind> kinds = kind == null ? List.of(EventKind.values()) : List.of(kind);
    List<EventRows.Row> rows;
    long total;
    try (Connection connection = dataSource.getConnection()) {
      EventRows events = new EventRows(connection, familyId, kinds);
      total = events.count();
      rows = events.page(first, Math.min(size, LARGEST_PAGE));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    List<Long> ids =
        rows.stream()
            .filter(row -> row.kind() == EventKind.CONTACT)
            .map(EventRows.Row::id)
            .toList();
    Map<Long, ContactLine> lines =
        contacts.lines(familyId, ids).stream()
            .collect(Collectors.toMap(ContactLine::id, Function.identity()));
    return new TimelinePage(
        rows.stream().map(row -> event(row, lines.get(row.id()))).toList(), total);
  }

  private static FamilyEvent event(EventRows.Row row, ContactLine contact) {
    boolean ofContact = row.kind() == EventKind.CONTACT;
    String title =
        switch (row.kind()) {
          case CONTACT -> contact.title();
          case LETTER -> "Letter to " + row.parent();
          case PLAN -> row.words();
          case REVIEW -> "The plan was reviewed";
        };
    return new FamilyEvent(
        row.kind(),
        row.at(),
        title,
        row.kind() == EventKind.LETTER || row.kind() == EventKind.REVIEW ? row.words() : null,
        row.by(),
        row.kind() == EventKind.LETTER ? row.day() : null,
        row.returned(),
        ofContact ? contact : null);
  }

  /** What happened since the plan was reviewed, or begun: two statements. */
  public SinceReview sinceReview(long familyId) {
    try (Connection connection = dataSource.getConnection()) {
      return SinceRows.read(connection, familyId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How the pupils on roll of a family got on, in the order of their age: three statements. */
  public List<PupilProgress> progress(long familyId) {
    try (Connection connection = dataSource.getConnection()) {
      return ProgressRows.read(connection, familyId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
