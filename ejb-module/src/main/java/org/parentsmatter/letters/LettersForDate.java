package org.parentsmatter.letters;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.accounts.AskingRights;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Starts the runs whose date has come, each once, whichever node looks first, if who ordered it may
 * still write to parents. A run whose day went by while the program did not run waits for somebody
 * to say whether it is still wanted.
 */
@Stateless
@Needs(Right.RUN_LETTERS)
@TransactionAttribute(NOT_SUPPORTED)
public class LettersForDate {
  private static final Logger LOG = Logger.getLogger(LettersForDate.class.getName());

  @Inject private LetterRuns runs;
  @Inject private BeginningRuns beginning;
  @Inject private AskingRights rights;

  /**
   * Puts a run off, or brings it forward.
   *
   * @param startsAt by the clock of the school
   * @throws LetterRunRefused when it has begun or been given up, or when that is past or far away
   */
  public void change(long id, LocalDateTime startsAt) {
    try {
      runs.change(
          id, AuditAction.LETTER_RUN_POSTPONED, run -> run.startAt(startsAt, LetterRuns.now()));
    } catch (EJBException | PersistenceException e) {
      throw new LetterRunRefused(
          "This letter is to be written to these parents on that day already, in another run.");
    }
  }

  /** Starts what is due. It is called over and over again, on every node. */
  public void startDue() {
    for (long id : runs.due(LetterRuns.now())) {
      try {
        start(id);
      } catch (LetterRunRefused e) {
        LOG.log(Level.FINE, "Letter run {0} has been started elsewhere", Long.toString(id));
      } catch (EJBException | PersistenceException e) {
        // It stays as it is and is looked at again soon.
        LOG.log(
            Level.INFO,
            "Letter run {0} waits: the same letter is being written to these parents",
            Long.toString(id));
      }
    }
  }

  private void start(long id) {
    LetterRun run = runs.get(id);
    String orderedBy = run.getOrder().createdBy();
    boolean allowed =
        orderedBy.equals(CurrentUser.SYSTEM) || rights.has(orderedBy, Right.RUN_LETTERS);
    runs.change(
        id, AuditAction.LETTER_RUN_DUE, each -> each.startOnDate(allowed, LetterRuns.now()));
    if (runs.get(id).getStatus() == LetterRunStatus.WAITING) {
      beginning.begin(id);
    }
  }
}
