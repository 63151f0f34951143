package org.parentsmatter.imports;

import java.util.List;

/**
 * A page of what would change.
 *
 * @param total of how many rows
 */
public record PreviewPage(List<PreviewRow> rows, int total) {
  public PreviewPage {
    rows = List.copyOf(rows);
  }
}
