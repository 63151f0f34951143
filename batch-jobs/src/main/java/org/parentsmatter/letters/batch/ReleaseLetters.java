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
import org.parentsmatter.letters.PrintRunSums;
import org.parentsmatter.letters.PrintRuns;
import org.parentsmatter.letters.Stationeries;

/**
 * Puts the print run together, asks once more who may have a letter and releases it. Whoever may
 * not hear about a pupil any more loses the letter, or gets one without that pupil; then the print
 * run is made again. Letters to protected addresses get a print run of their own.
 */
@Named
@Dependent
public class ReleaseLetters extends LetterStep {
  private static final Logger LOG = Logger.getLogger(ReleaseLetters.class.getName());

  @Inject private Letters letters;
  @Inject private PrintRuns printRuns;
  @Inject private Stationeries stationeries;
  @Inject private RemainingLetters remaining;

  ReleaseLetters() {
    super(LetterRunStatus.RELEASING);
  }

  @Override
  void work(LetterRun entered) {
    while (!isReleased(entered)) {
      letters.reopenNotEntitled(run(), attempt());
      remaining.set(entered, this::breathe);
    }
    LOG.info(measured(letters.count(run(), LetterOutcome.PRODUCED), entered.getRenderMillis()));
  }

  /** All letters are asked about once, in the transaction that releases them. */
  private boolean isReleased(LetterRun entered) {
    breathe();
    letters.keepApart(run(), attempt());
    PrintRunSums sums = printRuns.put(run(), stationeries.of(entered));
    return letters.release(run(), attempt(), sums);
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
