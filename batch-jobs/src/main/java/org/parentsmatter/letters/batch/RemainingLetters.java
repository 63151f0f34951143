package org.parentsmatter.letters.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.Letters;
import org.parentsmatter.letters.Stationeries;
import org.parentsmatter.letters.Stationery;

/** Sets the letters that are open after the partitions have ended: those that were opened again. */
@Dependent
class RemainingLetters {
  @Inject private Letters letters;
  @Inject private Stationeries stationeries;

  /**
   * Sets them, a chunk at a time.
   *
   * @param breathe called between chunks; may end it
   */
  void set(LetterRun run, Runnable breathe) {
    Stationery stationery = stationeries.of(run);
    while (letters.setOpen(run.getId(), run.getAttempt(), stationery) > 0) {
      breathe.run();
    }
  }
}
