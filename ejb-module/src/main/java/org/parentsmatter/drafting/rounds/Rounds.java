package org.parentsmatter.drafting.rounds;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;

/**
 * The rounds of drafting. Every change stands at once, in a transaction of its own, and holds the
 * row while it is made: what a person and the job want at the same moment happens one after the
 * other.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class Rounds {
  private static final String SUBJECT = "drafting-round";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private AuditLog auditLog;

  /** Keeps a new round; fails when its token is known. */
  public long order(RoundOrder order, String by) {
    DraftingRound round = new DraftingRound(order, by, now());
    entities.persist(round);
    entities.flush();
    return round.getId();
  }

  /** The round that a form with this token began. */
  public Optional<Long> ordered(String token) {
    return entities
        .createQuery("select r.id from DraftingRound r where r.requestToken = :token", Long.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }

  /** Which attempt of a job is wanted. */
  public int attempt(long id) {
    return held(id).attempt();
  }

  /** Changes a round while its row is held, and says so in the audit log. */
  public void change(long id, AuditAction action, String what, Consumer<DraftingRound> change) {
    change.accept(held(id));
    entities.flush();
    auditLog.record(action, SUBJECT, id, what);
  }

  /** Changes a round for its job, or while nobody needs to hear of it. */
  public void change(long id, Consumer<DraftingRound> change) {
    change.accept(held(id));
  }

  /** Everything is worked out; now somebody looks at it. */
  public void worked(long id) {
    change(id, round -> round.worked(now()));
  }

  /** The plans are written. */
  public void done(long id) {
    change(id, round -> round.done(now()));
  }

  /** Whether the job of this attempt should go on; says that it is alive. */
  public boolean goesOn(long id, int attempt) {
    DraftingRound round = held(id);
    boolean goesOn = round.goesOn(attempt);
    if (goesOn) {
      round.beat(now());
    }
    return goesOn;
  }

  /** The job of an attempt left off; nothing happens when it was not at work any more. */
  public void rest(long id, int attempt, String why) {
    DraftingRound round = held(id);
    if (round.attempt() == attempt && round.status().isUnderWay()) {
      round.stopped(why);
    }
  }

  /** Brings rounds to rest whose job has not been heard of for so long. */
  public void restSilent(Duration silence, String why) {
    entities
        .createQuery(
            "select r from DraftingRound r where r.status in :working", DraftingRound.class)
        .setParameter("working", EnumSet.of(RoundStatus.LOOKING, RoundStatus.WRITING))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(round -> !round.heartbeatAt().isAfter(now().minus(silence)))
        .toList()
        .forEach(round -> round.stopped(why));
  }

  /** Forgets what was proposed in a round; only its own row stays. */
  public void forgetFamilies(long id) {
    entities
        .createQuery("delete from RoundFamily f where f.roundId = :round")
        .setParameter("round", id)
        .executeUpdate();
  }

  /** The rounds that somebody ordered before a moment in UTC and that still hold proposals. */
  public List<Long> olderThan(LocalDateTime moment) {
    return entities
        .createQuery(
            "select distinct f.roundId from RoundFamily f, DraftingRound r"
                + " where r.id = f.roundId and r.orderedAt < :moment",
            Long.class)
        .setParameter("moment", moment)
        .getResultList();
  }

  private DraftingRound held(long id) {
    DraftingRound round = entities.find(DraftingRound.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (round == null) {
      throw new RoundRefused("There is no such drafting.");
    }
    return round;
  }

  /** The time in UTC, as the database keeps it. */
  public static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }
}
