package org.parentsmatter.drafting.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.drafting.rounds.RoundWork;
import org.parentsmatter.drafting.rounds.Rounds;

/**
 * A step of a round of drafting: some families at a time, until there are no more or somebody wants
 * it to stop. What nobody foresaw stops the round with a message; it can go on then.
 */
abstract class RoundStep extends AbstractBatchlet {
  private static final Logger LOG = Logger.getLogger(RoundStep.class.getName());
  private static final String STOPPED = "STOPPED";
  private static final String UNFORESEEN =
      "Something unforeseen happened. What was done is kept. Try to go on; if it fails again, IT"
          + " finds the cause in the server's log.";

  @Inject @BatchProperty private long round;
  @Inject @BatchProperty private int attempt;
  @Inject private StepContext step;
  @Inject private Rounds rounds;
  @Inject private RoundWork work;

  @Override
  public String process() {
    try {
      boolean more = true;
      while (more) {
        if (!rounds.goesOn(round, attempt)) {
          rounds.rest(round, attempt, null);
          return STOPPED;
        }
        more = some(work, round);
      }
      end(rounds, round);
      return "COMPLETED";
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Drafting " + round + ": step " + step.getStepName() + " failed", e);
      rounds.rest(round, attempt, UNFORESEEN);
      return STOPPED;
    }
  }

  /** Does some of the step's work; says whether there is more. */
  abstract boolean some(RoundWork roundWork, long id);

  /** The step's work is done. */
  abstract void end(Rounds allRounds, long id);
}
