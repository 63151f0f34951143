package org.parentsmatter.letters.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.LetterRuns;

/**
 * Tells that this process is at work on a run, and brings a run to rest whose job ended before its
 * time.
 */
@Named
@Dependent
public class LetterRunListener implements JobListener {
  @Inject @BatchProperty private long run;
  @Inject @BatchProperty private int attempt;
  @Inject private LetterRuns runs;
  @Inject private RunWatch watch;

  @Override
  public void beforeJob() {
    watch.begins(run, attempt);
  }

  @Override
  public void afterJob() {
    watch.ends(run, attempt);
    if (runs.get(run).isStopRequested()) {
      runs.rest(run, attempt, LetterRunStatus.STOPPED, null);
    } else {
      runs.rest(
          run, attempt, LetterRunStatus.FAILED, "The job ended before its time. Resume the run.");
    }
  }
}
