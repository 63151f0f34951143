package org.parentsmatter.worklist;

import java.util.List;
import java.util.Map;

/**
 * A page of one list, and how long each list is.
 *
 * @param counts of every matter
 */
public record WorklistPage(Map<Matter, Long> counts, Matter matter, List<WorklistRow> rows) {
  public WorklistPage {
    counts = Map.copyOf(counts);
    rows = List.copyOf(rows);
  }

  /** How long this list is. */
  public long total() {
    return counts.get(matter);
  }

  /** How long a list is. */
  public long count(Matter of) {
    return counts.get(of);
  }
}
