package org.parentsmatter.letters.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.Letters;

/** Freezes who is asked for; a resumed run keeps the recipients it has. */
@Named
@Dependent
public class FreezeRecipients extends LetterStep {
  @Inject private JobContext job;
  @Inject private RunWatch watch;
  @Inject private Letters letters;

  FreezeRecipients() {
    super(LetterRunStatus.FREEZING);
  }

  @Override
  void work(LetterRun entered) {
    watch.begins(run(), attempt(), job.getExecutionId());
    letters.freeze(run(), attempt());
    // Entered here and not in the next step, which cannot leave off before its partitions have
    // begun.
    runs().enter(run(), attempt(), LetterRunStatus.RENDERING);
  }
}
