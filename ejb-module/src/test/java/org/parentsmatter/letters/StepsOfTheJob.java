package org.parentsmatter.letters;

import java.util.List;
import org.parentsmatter.testing.SchoolBeans;

/** The job family-letters without the batch runtime: its steps, a transaction for each chunk. */
final class StepsOfTheJob {
  private final SchoolBeans beans;
  private final LetterRuns runs;
  private final Letters letters;
  private final long run;
  private final int attempt;

  StepsOfTheJob(SchoolBeans beans, long run) {
    this.beans = beans;
    this.run = run;
    runs = beans.bean(LetterRuns.class);
    letters = beans.bean(Letters.class);
    attempt = beans.inTransaction(() -> runs.get(run).getAttempt());
  }

  void work() {
    enter(LetterRunStatus.FREEZING);
    beans.inTransaction(() -> letters.freeze(run, attempt));
    enter(LetterRunStatus.RENDERING);
    for (int partition = 0; partition < LetterRun.PARTITIONS; partition++) {
      render(partition);
    }
    enter(LetterRunStatus.RECONCILING);
    beans.inTransaction(() -> letters.reopenDamaged(run, attempt));
    setRemaining();
    enter(LetterRunStatus.RELEASING);
    while (!isReleased()) {
      beans.inTransaction(() -> letters.reopenNotEntitled(run, attempt));
      setRemaining();
    }
  }

  private void render(int partition) {
    Stationery stationery = stationery();
    int position = 0;
    while (position >= 0) {
      int after = position;
      position =
          beans.inTransaction(
              () -> {
                List<OpenLetter> open = letters.open(run, partition, after);
                if (open.isEmpty()) {
                  return -1;
                }
                letters.store(
                    run,
                    attempt,
                    open.stream().map(letter -> SettingLetters.set(letter, stationery)).toList());
                return open.get(open.size() - 1).position();
              });
    }
  }

  private void setRemaining() {
    Stationery stationery = stationery();
    int set;
    do {
      set = beans.inTransaction(() -> letters.setOpen(run, attempt, stationery));
    } while (set > 0);
  }

  private boolean isReleased() {
    beans.inTransaction(() -> letters.keepApart(run, attempt));
    Stationery stationery = stationery();
    PrintRunSums sums = beans.inTransaction(() -> beans.bean(PrintRuns.class).put(run, stationery));
    return beans.inTransaction(() -> letters.release(run, attempt, sums));
  }

  private Stationery stationery() {
    return beans.inTransaction(() -> beans.bean(Stationeries.class).of(runs.get(run)));
  }

  private void enter(LetterRunStatus step) {
    beans.inTransaction(() -> runs.enter(run, attempt, step));
  }
}
