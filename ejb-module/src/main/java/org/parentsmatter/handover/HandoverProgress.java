package org.parentsmatter.handover;

import java.util.Map;

/**
 * How work that was handed over gets on.
 *
 * @param message in words: what is being done, or how it ended
 * @param result what there is to say at its end, by name; empty before
 */
public record HandoverProgress(State state, String message, Map<String, String> result) {
  /** Where the work stands. */
  public enum State {
    WORKING,
    DONE,
    /** The input is wrong; nothing was changed. */
    REFUSED,
    FAILED
  }

  public HandoverProgress {
    result = Map.copyOf(result);
  }

  static HandoverProgress working(String message) {
    return new HandoverProgress(State.WORKING, message, Map.of());
  }
}
