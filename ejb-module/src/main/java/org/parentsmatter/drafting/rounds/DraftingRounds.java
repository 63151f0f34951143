package org.parentsmatter.drafting.rounds;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.REQUIRED;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.jobs.JobRunner;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Drafts for many families at once. No transaction spans the call of the batch runtime: the round
 * stands in its row before a job exists.
 */
@Stateless
@Needs(Right.DRAFT_MANY_PLANS)
@TransactionAttribute(NOT_SUPPORTED)
public class DraftingRounds {
  private static final String PREVIEW = "draft-plans";
  private static final String WRITE = "write-drafts";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private Rounds rounds;
  @Inject private RoundWork work;
  @Inject private JobRunner jobs;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Works out what would be drafted, or finds the round that the same form began already.
   *
   * @return the number of the round
   */
  public long start(RoundOrder order) {
    Optional<Long> known = rounds.ordered(order.token());
    if (known.isPresent()) {
      return known.get();
    }
    long id;
    try {
      id = rounds.order(order, currentUser.name());
    } catch (EJBException | PersistenceException e) {
      return rounds.ordered(order.token()).orElseThrow(() -> e);
    }
    begin(id, PREVIEW);
    return id;
  }

  /** Somebody has looked: the plans are written. */
  public void apply(long id) {
    rounds.change(
        id,
        AuditAction.DRAFTS_WANTED,
        null,
        round -> round.apply(currentUser.name(), Rounds.now()));
    begin(id, WRITE);
  }

  /** Asks the job to stop; it does so after the families it is at work on. */
  public void stop(long id) {
    rounds.change(id, AuditAction.DRAFTS_STOPPED, null, round -> round.requestStop(Rounds.now()));
  }

  /** Goes on where it was stopped. */
  public void resume(long id) {
    boolean[] applied = new boolean[1];
    rounds.change(
        id,
        AuditAction.DRAFTS_RESUMED,
        null,
        round -> {
          round.resume(Rounds.now());
          applied[0] = round.isApplied();
        });
    begin(id, applied[0] ? WRITE : PREVIEW);
  }

  /** Throws away what was proposed; no plan was written. */
  public void discard(long id) {
    rounds.change(id, AuditAction.DRAFTS_DISCARDED, null, DraftingRound::discard);
    rounds.forgetFamilies(id);
  }

  /** Takes a family out of the round. */
  @TransactionAttribute(REQUIRED)
  public void takeOut(long id, long rowId) {
    ofOpenRound(id, rowId, RoundFamily::takeOut);
  }

  /** Puts a family back that was taken out. */
  @TransactionAttribute(REQUIRED)
  public void putBack(long id, long rowId) {
    ofOpenRound(id, rowId, RoundFamily::putBack);
  }

  private void ofOpenRound(long id, long rowId, Consumer<RoundFamily> change) {
    DraftingRound round = entities.find(DraftingRound.class, id, LockModeType.PESSIMISTIC_WRITE);
    RoundFamily row = entities.find(RoundFamily.class, rowId);
    if (round == null || row == null || row.roundId() != id) {
      throw new RoundRefused("There is no such drafting.");
    }
    round.requireOpen();
    change.accept(row);
  }

  /**
   * Takes back all drafts of the round that nobody has touched and that went out in no letter.
   *
   * @return how many were taken back
   */
  public int takeBack(long id) {
    rounds.change(id, DraftingRound::takenBack);
    int before = drafted(id);
    long last = 0;
    while (last >= 0) {
      last = work.takeBackSome(id, last);
    }
    int taken = before - drafted(id);
    auditLog.record(AuditAction.DRAFTS_TAKEN_BACK, "drafting-round", id, "Drafts: " + taken);
    return taken;
  }

  private int drafted(long id) {
    return entities
        .createQuery(
            "select count(f) from RoundFamily f where f.roundId = :round and f.state = :drafted",
            Long.class)
        .setParameter("round", id)
        .setParameter("drafted", FamilyState.DRAFTED)
        .getSingleResult()
        .intValue();
  }

  private void begin(long id, String job) {
    int attempt = rounds.attempt(id);
    Properties parameters = new Properties();
    parameters.setProperty("round", Long.toString(id));
    parameters.setProperty("attempt", Integer.toString(attempt));
    try {
      jobs.start(job, parameters);
    } catch (RuntimeException e) {
      rounds.rest(id, attempt, "The job could not be started.");
      throw e;
    }
  }
}
