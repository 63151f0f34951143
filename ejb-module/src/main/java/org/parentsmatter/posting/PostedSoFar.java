package org.parentsmatter.posting;

import java.time.LocalDate;

/**
 * How much of a run went out, for a list of runs.
 *
 * @param letters of how many it is said
 * @param lastDay the last day on which some did
 */
public record PostedSoFar(int letters, LocalDate lastDay) {
  static PostedSoFar of(LetterPosting posting) {
    return new PostedSoFar(posting.letters(), posting.postedOn());
  }

  PostedSoFar and(PostedSoFar other) {
    return new PostedSoFar(
        letters + other.letters, lastDay.isAfter(other.lastDay) ? lastDay : other.lastDay);
  }
}
