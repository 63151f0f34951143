package org.parentsmatter.pack;

import java.time.LocalTime;

/**
 * A line to be put into a pack.
 *
 * @param pupilId null where nobody knows yet who is meant
 * @param written as it was pasted; null where the pupil is known
 * @param at null where nobody said
 */
record NewLine(Long pupilId, String written, LocalTime at) {
  static NewLine of(long pupilId) {
    return new NewLine(pupilId, null, null);
  }
}
