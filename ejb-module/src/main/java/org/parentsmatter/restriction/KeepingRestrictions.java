package org.parentsmatter.restriction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.family.Relationship;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.restriction.ParentToRestrict.PupilChoice;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Records restrictions, and lets two people end them early. The audit log gets every deed and every
 * look at one, never its scope, its document or its notes.
 */
@Stateless
@Needs(Right.KEEP_RESTRICTIONS)
public class KeepingRestrictions {
  private static final String SUBJECT = "restriction";

  @Inject private Restrictions restrictions;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /** All restrictions: what waits for a second person first, what has ended last. */
  public List<RestrictionSummary> all() {
    return summaries(restrictions.all());
  }

  /** The restrictions on what one parent may have, in the same order. */
  public List<RestrictionSummary> ofParent(long parentId) {
    return summaries(restrictions.ofParent(parentId));
  }

  /**
   * One restriction with its document and notes; that somebody looked is recorded.
   *
   * @throws NothingHere when there is none with this id
   */
  public RestrictionView show(long id) {
    Restriction restriction = restrictions.get(id);
    auditLog.record(AuditAction.RESTRICTION_SEEN, SUBJECT, id, null);
    String me = currentUser.name();
    boolean waiting = restriction.waiting().isPresent();
    return new RestrictionView(
        summary(restriction, today()),
        restriction.history(),
        restriction.mayApprove(me),
        restriction.mayDecide(me),
        waiting && !restriction.mayDecide(me));
  }

  /**
   * The parent whom a new restriction is about.
   *
   * @throws NothingHere when there is no parent with this id who has a pupil
   */
  public ParentToRestrict parent(long parentId) {
    List<Relationship> ties = restrictions.relationships(parentId);
    if (ties.isEmpty()) {
      throw new NothingHere("parent with a pupil");
    }
    return new ParentToRestrict(
        parentId,
        ties.get(0).getParent().name().display(),
        ties.stream().map(tie -> new PupilChoice(tie.getPupil().getId(), pupil(tie))).toList());
  }

  /**
   * Records what an order or a decision says about some of a parent's pupils. It works from this
   * moment; a second person is asked to confirm it.
   *
   * @return the ids, one for each pupil
   * @throws RestrictionRefused when no pupil of this parent is chosen, or the same is recorded
   *     already
   */
  public List<Long> record(long parentId, Collection<Long> pupilIds, RestrictionTerms terms) {
    List<Relationship> ties = restrictions.relationships(parentId, pupilIds);
    if (ties.isEmpty()) {
      throw new RestrictionRefused("Choose at least one pupil whom the restriction is about.");
    }
    refuseTwice(parentId, ties, terms);
    List<Long> ids = new ArrayList<>();
    for (Relationship tie : ties) {
      Restriction restriction = new Restriction(tie, terms, currentUser.name(), Instant.now());
      restrictions.add(restriction);
      written(AuditAction.RESTRICTION_RECORDED, restriction.getId());
      ids.add(restriction.getId());
    }
    return ids;
  }

  /** Confirms, as the second person, what another has recorded. */
  public void approve(long id) {
    restrictions.toChange(id).approve(currentUser.name(), Instant.now());
    written(AuditAction.RESTRICTION_CONFIRMED, id);
  }

  /**
   * Lets a restriction apply longer, at once.
   *
   * @param lastDay null for as long as nobody ends it
   */
  public void extend(long id, LocalDate lastDay) {
    restrictions.toChange(id).extend(lastDay, today());
    written(AuditAction.RESTRICTION_EXTENDED, id);
  }

  /** Asks for an earlier end; yesterday as the last day lifts it at once, when somebody agrees. */
  public void askToEnd(long id, LocalDate lastDay, String reason) {
    restrictions.toChange(id).askToEnd(lastDay, reason, currentUser.name(), Instant.now(), today());
    written(AuditAction.RESTRICTION_END_ASKED, id);
  }

  /** Agrees, as the second person, to an earlier end. */
  public void agree(long id) {
    restrictions.toChange(id).agree(currentUser.name(), Instant.now(), today());
    written(AuditAction.RESTRICTION_END_AGREED, id);
  }

  /** Declines, as the second person, an earlier end. */
  public void decline(long id) {
    restrictions.toChange(id).decline(currentUser.name(), Instant.now());
    written(AuditAction.RESTRICTION_END_DECLINED, id);
  }

  /** Takes one's own wish for an earlier end back. */
  public void withdraw(long id) {
    restrictions.toChange(id).withdraw(currentUser.name(), Instant.now());
    written(AuditAction.RESTRICTION_END_WITHDRAWN, id);
  }

  private void refuseTwice(long parentId, List<Relationship> ties, RestrictionTerms terms) {
    for (Restriction known : restrictions.ofParent(parentId)) {
      boolean samePupil = ties.contains(known.getRelationship());
      if (samePupil && known.terms().equals(terms)) {
        throw new RestrictionRefused(
            "The same is recorded already for " + pupil(known.getRelationship()) + ".");
      }
    }
  }

  private void written(AuditAction action, long id) {
    auditLog.record(action, SUBJECT, id, null);
  }

  private static List<RestrictionSummary> summaries(List<Restriction> found) {
    LocalDate today = today();
    return found.stream()
        .map(restriction -> summary(restriction, today))
        .sorted(
            Comparator.comparing(RestrictionSummary::waits)
                .reversed()
                .thenComparing(summary -> summary.state() == RestrictionState.ENDED))
        .toList();
  }

  private static RestrictionSummary summary(Restriction restriction, LocalDate today) {
    Relationship tie = restriction.getRelationship();
    return new RestrictionSummary(
        restriction.getId(),
        tie.getParent().getId(),
        tie.getParent().name().display(),
        tie.getPupil().getId(),
        tie.getPupil().name().display(),
        tie.getPupil().getTutorGroup(),
        restriction.terms(),
        restriction.state(today),
        restriction.signatures(),
        restriction.waiting().isPresent());
  }

  private static String pupil(Relationship tie) {
    String group = tie.getPupil().getTutorGroup();
    return tie.getPupil().name().display() + (group == null ? "" : ", " + group);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
