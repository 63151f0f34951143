package org.parentsmatter.match;

import java.time.LocalDateTime;

/**
 * Two parents who may be the same person.
 *
 * @param newerId the parent who came later; {@code olderId} was there before
 * @param foundAt in UTC, as {@code decidedAt}
 * @param importId the import that found them, or null when somebody asked
 * @param merged whether one of the two is folded into the other because of this decision
 * @param decidedBy null while nobody has decided, as {@code decidedAt}
 */
public record MatchSummary(
    long id,
    long newerId,
    String newerName,
    long olderId,
    String olderName,
    LocalDateTime foundAt,
    Long importId,
    MatchState state,
    boolean merged,
    String decidedBy,
    LocalDateTime decidedAt) {

  /** Whether somebody has to decide. */
  public boolean isOpen() {
    return state == MatchState.OPEN;
  }
}
