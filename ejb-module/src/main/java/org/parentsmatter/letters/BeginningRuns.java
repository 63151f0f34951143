package org.parentsmatter.letters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Properties;
import org.parentsmatter.jobs.JobRunner;

/** Gives a run that waits to start its job. The run stands in its row before a job exists. */
@Dependent
class BeginningRuns {
  @Inject private LetterRuns runs;
  @Inject private JobRunner jobs;

  void begin(long id) {
    int attempt = runs.get(id).getAttempt();
    Properties parameters = new Properties();
    parameters.setProperty("run", Long.toString(id));
    parameters.setProperty("attempt", Integer.toString(attempt));
    try {
      long execution = jobs.start("family-letters", parameters);
      runs.startedAs(id, attempt, execution);
    } catch (RuntimeException e) {
      runs.rest(id, attempt, LetterRunStatus.FAILED, "The job could not be started.");
      throw e;
    }
  }
}
