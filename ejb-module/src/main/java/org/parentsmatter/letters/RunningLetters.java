package org.parentsmatter.letters;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Starts letter runs, and stops, resumes and cancels them. No transaction spans the call of the
 * batch runtime: the run stands in its row before a job exists, so a job never looks for a run that
 * is not there.
 */
@Stateless
@Needs(Right.RUN_LETTERS)
@TransactionAttribute(NOT_SUPPORTED)
public class RunningLetters {
  @Inject private LetterRuns runs;
  @Inject private Letters letters;
  @Inject private LetterTemplates templates;
  @Inject private BeginningRuns beginning;
  @Inject private CurrentUser currentUser;

  /**
   * Starts a run, or finds the one that the same order began already.
   *
   * @return the run's number
   * @throws RunUnderWay when the same letter to the same parents is under way, or was ordered since
   *     the form was opened
   */
  public long start(LetterOrder order) {
    String version = templates.named(order.template()).version();
    Optional<Long> known = runs.ordered(order.requestToken());
    if (known.isPresent()) {
      return known.get();
    }
    if (order.openedAt() != null) {
      runs.orderedSince(order, order.openedAt()).ifPresent(RunningLetters::refuseSecond);
    }
    long id;
    try {
      id = runs.order(order, version, LocalDate.now(ZoneId.systemDefault()), currentUser.name());
    } catch (EJBException | PersistenceException e) {
      // Somebody was a moment faster: the database keeps the token and the run under way unique.
      return fasterThan(order).orElseThrow(() -> e);
    }
    if (order.startsAt() == null) {
      beginning.begin(id);
    }
    return id;
  }

  /** The run of the same click; refused if it is somebody else's, under way or done by now. */
  private Optional<Long> fasterThan(LetterOrder order) {
    Optional<Long> own = runs.ordered(order.requestToken());
    if (own.isEmpty()) {
      runs.underWay(order).ifPresent(RunningLetters::refuseSecond);
      runs.orderedSince(order, LetterRuns.now().minusMinutes(1))
          .ifPresent(RunningLetters::refuseSecond);
    }
    return own;
  }

  private static void refuseSecond(long id) {
    throw new RunUnderWay(id);
  }

  /**
   * Asks a run to stop. The job asks its row after every chunk and comes to rest by itself, which
   * the batch runtime's own stop, between two steps, would not let it. The letters that are written
   * stay; the run can be resumed.
   */
  public void stop(long id) {
    runs.change(id, AuditAction.LETTER_RUN_STOPPED, run -> run.requestStop(LetterRuns.now()));
  }

  /** Goes on with a run that rests: a new job takes the letters that are still to be written. */
  public void resume(long id) {
    try {
      runs.change(id, AuditAction.LETTER_RUN_RESUMED, run -> run.resume(LetterRuns.now()));
    } catch (EJBException | PersistenceException e) {
      throw beingWritten();
    }
    beginning.begin(id);
  }

  /**
   * Makes the print run of a released run again, without the letters that must not go out any more.
   *
   * @throws LetterRunRefused when the run has no such letters
   */
  public void remake(long id) {
    if (!letters.hasWithheld(id)) {
      throw new LetterRunRefused("Every letter of this run may go out. Nothing was changed.");
    }
    try {
      runs.change(id, AuditAction.LETTER_RUN_RESUMED, run -> run.remake(LetterRuns.now()));
    } catch (EJBException | PersistenceException e) {
      throw beingWritten();
    }
    beginning.begin(id);
  }

  private static LetterRunRefused beingWritten() {
    return new LetterRunRefused(
        "This letter is being written to these parents in another run. Wait until that run has"
            + " ended.");
  }

  /**
   * Gives a run up that no job is at work on. Its letters are removed, with all that they say; its
   * rows stay and say who had been chosen.
   */
  public void cancel(long id) {
    runs.change(
        id,
        AuditAction.LETTER_RUN_CANCELLED,
        run -> {
          run.cancel(LetterRuns.now());
          letters.forget(id);
        });
    RunNumbers.forget(id);
    letters.removeFiles(id);
  }
}
