package org.parentsmatter.match;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Decides whether two parents are the same person, and splits again who was merged. Where a
 * restriction is recorded for one of the two, only those who keep restrictions decide: while nobody
 * has, neither gets what the other may not have.
 */
@Stateless
@Needs(Right.MATCH_PARENTS)
public class DecidingMatches {
  private static final String SUBJECT = "match";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SeeingParents seeingParents;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Matches, what is to be decided first; {@code size} of them from the {@code first}, from 0. */
  public MatchPage page(int first, int size) {
    return on(connection -> new Matches(connection).page(first, Math.min(size, 100)));
  }

  /** The matches that one parent is part of. */
  public List<MatchSummary> ofParent(long parentId) {
    return on(connection -> new Matches(connection).ofParent(parentId));
  }

  /**
   * Two records side by side; that somebody saw their contact details is written down.
   *
   * @throws org.parentsmatter.reach.NothingHere when there is no match with this id
   */
  public MatchView show(long id) {
    MatchSummary match = on(connection -> new Matches(connection).one(id));
    return new MatchView(
        match,
        seeingParents.show(match.newerId()),
        seeingParents.show(match.olderId()),
        on(connection -> mayDecide(connection, match)));
  }

  /**
   * Asks whether two parents are the same person. Until somebody decides, neither gets what the
   * other may not have.
   *
   * @return the id of the match
   */
  public long ask(long parentId, long otherId) {
    seeingParents.show(parentId);
    seeingParents.show(otherId);
    if (parentId == otherId) {
      throw new MatchRefused("This is the same record. Choose another parent.");
    }
    long id = on(connection -> new Matches(connection).ask(parentId, otherId));
    auditLog.record(AuditAction.MATCH_ASKED, SUBJECT, id, null);
    return id;
  }

  /**
   * They are the same person: one record is folded into the other, and can come out again.
   *
   * @throws MatchRefused when it is decided already, the two cannot be joined, or this needs
   *     somebody who keeps restrictions
   */
  public void samePerson(long id) {
    on(
        connection -> {
          Matches matches = new Matches(connection);
          MatchSummary match = toDecide(connection, id, MatchState.OPEN);
          long folded = MergingParents.merge(connection, match);
          matches.decide(id, MatchState.OPEN, MatchState.SAME, folded, currentUser.name());
          DerivingFamilies.derive(connection);
          return null;
        });
    auditLog.record(AuditAction.MATCH_SAME, SUBJECT, id, null);
  }

  /**
   * They are two people: each gets what is his or her own.
   *
   * @throws MatchRefused when it is decided already or this needs somebody who keeps restrictions
   */
  public void twoPeople(long id) {
    on(
        connection -> {
          toDecide(connection, id, MatchState.OPEN);
          new Matches(connection)
              .decide(id, MatchState.OPEN, MatchState.DIFFERENT, null, currentUser.name());
          return null;
        });
    auditLog.record(AuditAction.MATCH_DIFFERENT, SUBJECT, id, null);
  }

  /**
   * Takes a decision back: whoever was folded comes out as he or she was, and the question is open
   * again.
   *
   * @throws MatchRefused when nothing is decided or this needs somebody who keeps restrictions
   */
  public void splitAgain(long id) {
    on(
        connection -> {
          MatchSummary match = new Matches(connection).one(id);
          toDecide(connection, id, match.isOpen() ? MatchState.SAME : match.state());
          if (match.merged()) {
            MergingParents.split(connection, match);
          }
          new Matches(connection)
              .decide(id, match.state(), MatchState.OPEN, null, currentUser.name());
          DerivingFamilies.derive(connection);
          return null;
        });
    auditLog.record(AuditAction.MATCH_TAKEN_BACK, SUBJECT, id, null);
  }

  private MatchSummary toDecide(Connection connection, long id, MatchState expected)
      throws SQLException {
    MatchSummary match = new Matches(connection).one(id);
    if (!mayDecide(connection, match)) {
      throw new MatchRefused("Ask the safeguarding lead to decide about these two.");
    }
    if (match.state() != expected) {
      throw new MatchRefused(
          "Somebody else has decided about these two meanwhile. Open the page again.");
    }
    return match;
  }

  private boolean mayDecide(Connection connection, MatchSummary match) throws SQLException {
    return currentUser.has(Right.KEEP_RESTRICTIONS) || !new Matches(connection).needsCare(match);
  }

  private <T> T on(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
