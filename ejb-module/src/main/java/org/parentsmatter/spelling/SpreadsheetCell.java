package org.parentsmatter.spelling;

/** A cell of a CSV file. */
public final class SpreadsheetCell {
  private static final String BEGINS_FORMULA = "=+-@\t\r\n";

  private SpreadsheetCell() {}

  /** The cell so that no spreadsheet takes it for a formula: only one that it would is changed. */
  public static String safe(String cell) {
    return !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
