package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a review found.
 *
 * @param commitments what became of each
 * @param parentPart how the parents took part
 * @param whatNext what comes now
 * @param nextReviewOn when the plan is looked at again, where it goes on; else ignored
 * @param words what somebody wants to remember; may be null
 */
public record Findings(
    List<Found> commitments,
    ParentPart parentPart,
    WhatNext whatNext,
    LocalDate nextReviewOn,
    String words)
    implements Serializable {
  private static final int LONGEST = 1000;

  public Findings {
    commitments = List.copyOf(commitments);
    words = brief(words);
  }

  /**
   * What became of one commitment.
   *
   * @param note a word on it; may be null
   */
  public record Found(long commitmentId, Outcome outcome, String note) implements Serializable {
    public Found {
      note = brief(note);
    }
  }

  private static String brief(String words) {
    if (words == null || words.isBlank()) {
      return null;
    }
    if (words.strip().length() > LONGEST) {
      throw new ReviewIncomplete("Please keep each note under 1,000 characters.");
    }
    return words.strip();
  }

  /** Writes down what became of each of these commitments, none missing. */
  void takenBy(List<Commitment> all) {
    Map<Long, Found> found =
        commitments.stream()
            .filter(each -> each.outcome() != null)
            .collect(Collectors.toMap(Found::commitmentId, Function.identity(), (a, b) -> b));
    if (!all.stream().allMatch(each -> found.containsKey(each.getId()))) {
      throw new ReviewIncomplete("Please say of each commitment what became of it.");
    }
    for (Commitment each : all) {
      Found of = found.get(each.getId());
      each.found(of.outcome(), of.note());
    }
  }

  void requireComplete(LocalDate today) {
    if (parentPart == null) {
      throw new ReviewIncomplete("Please say how the parents took part.");
    }
    if (whatNext == null) {
      throw new ReviewIncomplete("Please say what comes next.");
    }
    if (whatNext == WhatNext.GO_ON && (nextReviewOn == null || !nextReviewOn.isAfter(today))) {
      throw new ReviewIncomplete(
          "Please give the day on which you look at the plan again, after today.");
    }
  }
}
