package org.parentsmatter.drafting.rounds;

import java.io.Serializable;
import java.util.Map;

/** How many families of a round are in which state. */
public record RoundCounts(Map<FamilyState, Long> byState) implements Serializable {
  public RoundCounts {
    byState = Map.copyOf(byState);
  }

  public long of(FamilyState state) {
    return byState.getOrDefault(state, 0L);
  }

  public long chosen() {
    return of(FamilyState.CHOSEN);
  }

  public long proposed() {
    return of(FamilyState.PROPOSED);
  }

  public long leftOut() {
    return of(FamilyState.LEFT_OUT);
  }

  public long takenOut() {
    return of(FamilyState.TAKEN_OUT);
  }

  public long drafted() {
    return of(FamilyState.DRAFTED);
  }

  public long takenBack() {
    return of(FamilyState.TAKEN_BACK);
  }

  public long all() {
    return byState.values().stream().mapToLong(Long::longValue).sum();
  }
}
