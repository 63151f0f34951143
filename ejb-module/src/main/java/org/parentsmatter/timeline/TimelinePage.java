package org.parentsmatter.timeline;

import java.util.List;

/** One page of what happened with a family, the last first, and how much there is in all. */
public record TimelinePage(List<FamilyEvent> rows, long total) {
  public TimelinePage {
    rows = List.copyOf(rows);
  }
}
