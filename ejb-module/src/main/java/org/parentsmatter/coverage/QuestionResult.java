package org.parentsmatter.coverage;

import java.io.Serializable;
import java.util.List;

/**
 * How a question went, as a guide to what to explain again.
 *
 * @param answered how many have answered it
 * @param right how many of them were right at first
 * @param choices what was chosen
 */
public record QuestionResult(String words, int answered, int right, List<Chosen> choices)
    implements Serializable {
  /** Under so many answers nobody should conclude anything, nor guess whose they were. */
  static final int LEAST = 10;

  private static final int WHOLE = 100;
  private static final int UNDERSTOOD = 80;

  /** What may be shown of it: of too few answers only how many there are. */
  QuestionResult shown() {
    return tooFew() ? new QuestionResult(words, answered, 0, List.of()) : this;
  }

  /** Whether there are too few answers to be shown. */
  public boolean tooFew() {
    return answered < LEAST;
  }

  /** 0 to 100. */
  public int percentRight() {
    return answered == 0 ? 0 : right * WHOLE / answered;
  }

  /** Whether so many were wrong that it should be explained again. */
  public boolean explainAgain() {
    return !tooFew() && percentRight() < UNDERSTOOD;
  }

  /** One answer and how many chose it first. */
  public record Chosen(String words, boolean right, int times) implements Serializable {}
}
