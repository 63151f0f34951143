package org.parentsmatter.letters.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.letters.AttemptGivenUp;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.LetterRuns;
import org.parentsmatter.letters.StopWanted;

/**
 * A step of a letter run that is one piece of work. It says when it begins and ends, leaves off
 * when somebody wants the run to stop, and turns what nobody foresaw into a failed run with a
 * message, which can be resumed.
 */
abstract class LetterStep extends AbstractBatchlet {
  private static final Logger LOG = Logger.getLogger(LetterStep.class.getName());

  @Inject @BatchProperty private long run;
  @Inject @BatchProperty private int attempt;
  @Inject private StepContext step;
  @Inject private LetterRuns runs;

  private final LetterRunStatus status;

  LetterStep(LetterRunStatus status) {
    this.status = status;
  }

  @Override
  public String process() {
    try {
      LetterRun entered = runs.enter(run, attempt, status);
      log("step {1} begins");
      work(entered);
      log("step {1} ends");
      return "COMPLETED";
    } catch (StopWanted e) {
      runs.rest(run, attempt, LetterRunStatus.STOPPED, null);
      log("stopped at step {1}");
      return "STOPPED";
    } catch (AttemptGivenUp e) {
      log("given up at step {1}");
      return "STOPPED";
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Letter run " + name() + ": step " + step.getStepName() + " failed", e);
      runs.rest(run, attempt, LetterRunStatus.FAILED, FailureInWords.of(e));
      return "FAILED";
    }
  }

  /** What the step does, once the run is in its status. */
  abstract void work(LetterRun entered);

  /** Leaves off here when somebody wants the run to stop. */
  void breathe() {
    if (!runs.shouldGoOn(run, attempt)) {
      throw new StopWanted(run);
    }
  }

  long run() {
    return run;
  }

  int attempt() {
    return attempt;
  }

  LetterRuns runs() {
    return runs;
  }

  private void log(String what) {
    LOG.log(Level.INFO, "Letter run {0}: " + what, new Object[] {name(), step.getStepName()});
  }

  /** The run's number without a thousands separator. */
  private String name() {
    return Long.toString(run);
  }
}
