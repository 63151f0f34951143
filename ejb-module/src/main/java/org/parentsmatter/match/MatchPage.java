package org.parentsmatter.match;

import java.util.List;

/**
 * One page of matches, what is to be decided first.
 *
 * @param total how many there are on all pages
 * @param open how many of them somebody has to decide
 */
public record MatchPage(List<MatchSummary> rows, long total, long open) {
  public MatchPage {
    rows = List.copyOf(rows);
  }
}
