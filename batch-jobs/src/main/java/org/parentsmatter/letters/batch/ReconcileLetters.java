package org.parentsmatter.letters.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.Letters;

/**
 * Sees that every recipient is accounted for and every letter is on disk as it was stored, and sets
 * what is not.
 */
@Named
@Dependent
public class ReconcileLetters extends LetterStep {
  private static final Logger LOG = Logger.getLogger(ReconcileLetters.class.getName());

  @Inject private Letters letters;
  @Inject private RemainingLetters remaining;

  ReconcileLetters() {
    super(LetterRunStatus.RECONCILING);
  }

  @Override
  void work(LetterRun entered) {
    int damaged = letters.reopenDamaged(run(), attempt());
    if (damaged > 0) {
      LOG.log(
          Level.WARNING,
          "Letter run {0}: {1} letters were missing or damaged and are written again",
          new Object[] {Long.toString(run()), damaged});
    }
    remaining.set(entered, this::breathe);
  }
}
