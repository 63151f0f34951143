package org.parentsmatter.letters;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.templates.LetterFeet;

/**
 * The letter runs. Every change stands at once, in a transaction of its own, and holds the row
 * while it is made: what a person and what the job want of a run at the same moment happens one
 * after the other.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class LetterRuns {
  private static final String SUBJECT = "letter-run";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private LetterFeet feet;
  @Inject private AuditLog auditLog;

  /**
   * Keeps a new run, with the foot that letters of its template have now; fails when its token is
   * known or its like is under way.
   */
  public long order(
      LetterOrder order, String templateVersion, LocalDate letterDate, String createdBy) {
    LetterRun run =
        new LetterRun(
            order, templateVersion, feet.of(order.template()), letterDate, createdBy, now());
    entities.persist(run);
    entities.flush();
    AuditAction action =
        order.startsAt() == null ? AuditAction.LETTER_RUN_STARTED : AuditAction.LETTER_RUN_ORDERED;
    auditLog.record(action, SUBJECT, run.getId(), order.name());
    return run.getId();
  }

  /** The run that an order with this token began. */
  public Optional<Long> ordered(String requestToken) {
    return first("select r.id from LetterRun r where r.requestToken = :value", requestToken);
  }

  /** The run under way with this template and audience. */
  public Optional<Long> underWay(LetterOrder order) {
    return first(
        "select r.id from LetterRun r where r.underWayKey = :value", RunOrder.keyOf(order));
  }

  /** A run for the same letter to the same parents, ordered since then, whatever came of it. */
  public Optional<Long> orderedSince(LetterOrder order, LocalDateTime since) {
    LocalDate today = RunStart.dayOf(now());
    return entities
        .createQuery(
            "select r from LetterRun r where r.order.createdAt >= :since and r.status <> :cancelled",
            LetterRun.class)
        .setParameter("since", since)
        .setParameter("cancelled", LetterRunStatus.CANCELLED)
        .getResultStream()
        .filter(run -> run.getOrder().isLike(order, today))
        .map(LetterRun::getId)
        .findFirst();
  }

  private Optional<Long> first(String query, String value) {
    return entities
        .createQuery(query, Long.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  /** A run as it stands now. */
  public LetterRun get(long id) {
    return known(entities.find(LetterRun.class, id));
  }

  /** Runs that a job is, or should be, at work on. */
  public List<LetterRun> underWay() {
    return entities
        .createQuery("select r from LetterRun r where r.status in :statuses", LetterRun.class)
        .setParameter("statuses", LetterRunStatus.underWay())
        .getResultList();
  }

  /** Runs for a date whose time has come, in the order of their times. */
  public List<Long> due(LocalDateTime now) {
    return entities
        .createQuery(
            "select r.id from LetterRun r where r.status = :scheduled and r.start.startsAt <= :now"
                + " order by r.start.startsAt, r.id",
            Long.class)
        .setParameter("scheduled", LetterRunStatus.SCHEDULED)
        .setParameter("now", now)
        .getResultList();
  }

  /** Runs that were given up since then. */
  public List<Long> cancelledSince(LocalDateTime since) {
    return entities
        .createQuery(
            "select r.id from LetterRun r where r.ending.cancelledAt >= :since", Long.class)
        .setParameter("since", since)
        .getResultList();
  }

  /** Changes a run while its row is held, and says so in the audit log. */
  public void change(long id, AuditAction action, Consumer<LetterRun> change) {
    change.accept(held(id));
    entities.flush();
    auditLog.record(action, SUBJECT, id, null);
  }

  /** Remembers which execution of the batch runtime works for an attempt. */
  public void startedAs(long id, int attempt, long executionId) {
    LetterRun run = held(id);
    if (run.getAttempt() == attempt) {
      run.startedAs(executionId);
    }
  }

  /**
   * Holds a run for its job until the end of the caller's transaction. Refused when another attempt
   * has taken over.
   */
  @TransactionAttribute(MANDATORY)
  public LetterRun hold(long id, int attempt) {
    LetterRun run = held(id);
    if (run.getAttempt() != attempt || !run.getStatus().isUnderWay()) {
      throw new AttemptGivenUp(id, attempt);
    }
    return run;
  }

  /**
   * The job of an attempt begins a step. Refused when somebody else has taken over, or wants it to
   * stop.
   */
  public LetterRun enter(long id, int attempt, LetterRunStatus step) {
    LetterRun run = hold(id, attempt);
    if (run.isStopRequested()) {
      throw new StopWanted(id);
    }
    run.enter(step, now());
    return run;
  }

  /** The process that works for an attempt is alive. */
  public void beat(long id, int attempt) {
    entities
        .createQuery(
            "update LetterRun r set r.work.heartbeatAt = :now where r.id = :id and r.work.attempt ="
                + " :attempt")
        .setParameter("now", now())
        .setParameter("id", id)
        .setParameter("attempt", attempt)
        .executeUpdate();
  }

  /** Whether the job of this attempt should go on: it is still the one at work, and may be. */
  public boolean shouldGoOn(long id, int attempt) {
    LetterRun run = get(id);
    return run.getAttempt() == attempt && run.getStatus().isUnderWay() && !run.isStopRequested();
  }

  /**
   * The job of an attempt came to rest before its end; nothing happens when it was not at work any
   * more.
   */
  public void rest(long id, int attempt, LetterRunStatus resting, String why) {
    LetterRun run = held(id);
    if (run.getAttempt() == attempt && run.getStatus().isUnderWay()) {
      run.rest(resting, why == null || why.length() <= 2000 ? why : why.substring(0, 2000));
    }
  }

  private LetterRun held(long id) {
    return known(entities.find(LetterRun.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static LetterRun known(LetterRun run) {
    if (run == null) {
      throw new LetterRunRefused("There is no such letter run.");
    }
    return run;
  }

  /** The time in UTC, as the database keeps it. */
  public static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }
}
