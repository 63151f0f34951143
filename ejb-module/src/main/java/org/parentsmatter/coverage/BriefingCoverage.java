package org.parentsmatter.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.briefing.InForce;

/**
 * How far one briefing has come.
 *
 * @param all of everybody who is asked
 * @param onPaper how many of those who acknowledged signed on paper
 * @param late how many should have acknowledged it by now and have not
 * @param kinds by kind of staff; somebody of two kinds counts in both
 * @param groups by team and community, likewise; only those with somebody who is asked
 */
public record BriefingCoverage(
    InForce briefing, Share all, int onPaper, int late, List<Share> kinds, List<Share> groups)
    implements Serializable {

  /** Whether everybody has acknowledged who is asked. */
  public boolean complete() {
    return all.open() == 0;
  }

  /**
   * Somebody who has not acknowledged yet.
   *
   * @param key of the person
   * @param what kinds and groups in words
   * @param opened whether it was opened on a screen
   * @param remindedOn when he or she was reminded last; null where never
   */
  public record NotYet(
      String key,
      String name,
      String what,
      boolean hasAccount,
      LocalDate dueOn,
      boolean late,
      boolean opened,
      LocalDate remindedOn)
      implements Serializable {}
}
