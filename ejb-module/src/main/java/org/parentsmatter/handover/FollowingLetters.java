package org.parentsmatter.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.parentsmatter.letters.RunSummary;
import org.parentsmatter.letters.SeeingLetters;

/** Waits until the letters of a run are ready to print. */
@Dependent
class FollowingLetters {
  @Inject private SeeingLetters letters;

  /**
   * Waits.
   *
   * @throws HandoverFailed when the run rests or was given up instead
   */
  RunSummary untilReleased(long runId, Consumer<String> says) throws InterruptedException {
    RunSummary run = letters.run(runId);
    while (run.isUnderWay()) {
      says.accept(words(run));
      Thread.sleep(Waiting.MILLIS);
      run = letters.run(runId);
    }
    if (!run.isReleased()) {
      throw new HandoverFailed(
          "The letter run was not finished ("
              + run.status().label()
              + ")."
              + (run.message() == null ? "" : " " + run.message()));
    }
    return run;
  }

  private static String words(RunSummary run) {
    String done = run.status().label() + ": " + run.done();
    return run.recipients() == 0
        ? run.status().label()
        : done + " of " + run.recipients() + " parents";
  }
}
