package org.parentsmatter.letters.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.logging.Logger;
import org.parentsmatter.letters.LetterOutcome;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.Letters;

/**
 * Asks once more who may have a letter, and releases the print run. Whoever may not hear about a
 * pupil any more loses the letter, or gets one without that pupil; then it is asked again. Letters
 * to protected addresses get a print run of their own.
 */
@Named
@Dependent
public class ReleaseLetters extends LetterStep {
  private static final Logger LOG = Logger.getLogger(ReleaseLetters.class.getName());

  @Inject private Letters letters;
  @Inject private RemainingLetters remaining;

  ReleaseLetters() {
    super(LetterRunStatus.RELEASING);
  }

  @Override
  void work(LetterRun entered) {
    while (!isReleased()) {
      letters.reopenNotEntitled(run(), attempt());
      remaining.set(entered, this::breathe);
    }
    LOG.info(measured(letters.count(run(), LetterOutcome.PRODUCED), entered.getRenderMillis()));
  }

  /** All letters are asked about once, in the transaction that releases them. */
  private boolean isReleased() {
    breathe();
    letters.keepApart(run(), attempt());
    return letters.release(run(), attempt(), letters.sums(run()));
  }

  private String measured(int count, long millis) {
    double seconds = millis / 1000.0;
    return String.format(
        Locale.ROOT,
        "Letter run %d: %d letters in %.1f s, %.1f letters per second",
        run(),
        count,
        seconds,
        millis == 0 ? 0 : count / seconds);
  }
}
