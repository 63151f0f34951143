package org.parentsmatter.letters;

/** The orders a list of recipients may have: the only words of a sort that reach the database. */
public enum LetterSort {
  /** The order of the print run. */
  PRINT_ORDER(null),
  PARENT("l.parent_name"),
  OUTCOME("l.outcome"),
  REFERENCE("l.reference");

  private final String column;

  LetterSort(String column) {
    this.column = column;
  }

  /** What is equal stands in the order of the list. */
  String sql(boolean descending, ListOrder list) {
    String direction = descending ? " desc" : "";
    return column == null ? list.sql(direction) : column + direction + ", " + list.sql("");
  }
}
