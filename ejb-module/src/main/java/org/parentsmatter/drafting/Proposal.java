package org.parentsmatter.drafting;

/**
 * A strategy that the rules propose for one pupil.
 *
 * @param rank of the rule: the lower, the more it matters
 * @param strategy its code in the catalogue
 * @param why with the pupil's data in it
 * @param withinWeeks by when the school or parent starts; 0 for until the review
 */
public record Proposal(long pupilId, int rank, String strategy, String why, int withinWeeks) {
  Proposal first(int newRank, String newWhy) {
    return new Proposal(pupilId, newRank, strategy, newWhy, withinWeeks);
  }
}
