package org.parentsmatter.imports.mapping;

import java.util.List;
import java.util.regex.Pattern;
import org.parentsmatter.imports.CsvText;

/**
 * One row of a school's own report. Values are text, whatever a spreadsheet would make of them.
 *
 * @param line the line of the file it begins in
 * @param headings how many columns have a heading
 */
record ForeignRow(int line, List<String> cells, int headings) {
  private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");

  /** The value of a column in one line; empty when there is none. */
  String value(int column) {
    return column < cells.size() ? CsvText.clean(cells.get(column)) : "";
  }

  /** The same, with commas for the line breaks of an address. */
  String lines(int column) {
    return column < cells.size()
        ? CsvText.clean(BREAKS.matcher(cells.get(column).strip()).replaceAll(", "))
        : "";
  }

  /** Whether there are values beyond the headings, so that nobody knows what belongs where. */
  boolean overflows() {
    return cells.stream().skip(headings).anyMatch(cell -> !cell.isBlank());
  }
}
