package org.parentsmatter.letters;

/** The orders a list of recipients may have: the only words of a sort that reach the database. */
public enum LetterSort {
  /** Tutor group, then pupil: the order of the print run. */
  PRINT_ORDER("l.position"),
  PARENT("l.parent_name"),
  OUTCOME("l.outcome"),
  REFERENCE("l.reference");

  private final String column;

  LetterSort(String column) {
    this.column = column;
  }

  /** What is equal stands in print order. */
  String sql(boolean descending) {
    return column + (descending ? " desc" : "") + (this == PRINT_ORDER ? "" : ", l.position");
  }
}
