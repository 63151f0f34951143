package org.parentsmatter.imports.mapping;

import java.util.List;

/**
 * How a report would be read with what its columns are said to be.
 *
 * @param problems why it cannot be used so, in sentences
 * @param pity what the school will miss
 * @param values column by column how the values are understood; empty where they stay as they are
 * @param lines the first rows
 */
public record ReadingView(
    List<String> problems, List<String> pity, List<String> values, List<SampleLine> lines) {
  public boolean isUsable() {
    return problems.isEmpty();
  }
}
