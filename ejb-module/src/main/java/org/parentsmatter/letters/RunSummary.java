package org.parentsmatter.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A letter run as a page shows it; times in UTC.
 *
 * @param template the title of the template
 * @param audience in words, for instance "Year 8"
 * @param pending letters still to be written
 * @param produced letters written
 * @param refused parents without a letter
 * @param shared parents whose letter is that of the other parent of their mailing group
 * @param byPost letters that are posted
 * @param byPupil letters that go home with the pupil
 * @param pages pages of all letters written
 * @param renderMillis time spent setting and storing letters, in milliseconds
 * @param printRun whether there is a print run
 * @param protectedRun whether there is one of letters to protected addresses
 * @param message why it failed or was interrupted; may be null
 * @param startsAt when a run for a date starts; null for all others
 */
public record RunSummary(
    long id,
    String name,
    String template,
    String audience,
    LetterRunStatus status,
    boolean stopRequested,
    LocalDate letterDate,
    String createdBy,
    LocalDateTime createdAt,
    LocalDateTime releasedAt,
    int pending,
    int produced,
    int refused,
    int shared,
    int byPost,
    int byPupil,
    int pages,
    long renderMillis,
    boolean printRun,
    boolean protectedRun,
    String message,
    PrintOrder printOrder,
    LocalDateTime startsAt) {

  /** How many parents were asked for. */
  public int recipients() {
    return pending + done();
  }

  /** Of how many it is settled what they get. */
  public int done() {
    return produced + refused + shared;
  }

  /** How much is done, in whole percent; 100 only when the run is released. */
  public int percent() {
    if (status == LetterRunStatus.RELEASED) {
      return 100;
    }
    int all = recipients();
    return all == 0 ? 0 : Math.min(99, 100 * done() / all);
  }

  /** Letters per second of rendering; 0 while nothing is measured. */
  public double lettersPerSecond() {
    return renderMillis == 0 ? 0 : produced * 1000.0 / renderMillis;
  }

  /**
   * Seconds until the last letter is written, at the speed so far; -1 while nothing is measured.
   */
  public long remainingSeconds() {
    double speed = lettersPerSecond();
    return speed == 0 ? -1 : (long) Math.ceil(pending / speed);
  }

  public boolean isUnderWay() {
    return status.isUnderWay();
  }

  /** Whether it waits for its date. */
  public boolean isScheduled() {
    return status == LetterRunStatus.SCHEDULED;
  }

  /** Whether it may be given up. */
  public boolean mayBeCancelled() {
    return status.mayBeCancelled();
  }

  public boolean isResting() {
    return status.isResting();
  }

  public boolean isReleased() {
    return status == LetterRunStatus.RELEASED;
  }
}
