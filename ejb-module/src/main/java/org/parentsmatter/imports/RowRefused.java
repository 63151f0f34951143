package org.parentsmatter.imports;

/** A row that cannot be taken; the rest of the file can. */
final class RowRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String column;
  private final String value;

  RowRefused(String column, String value, String message) {
    super(message);
    this.column = column;
    this.value = value;
  }

  String column() {
    return column;
  }

  String value() {
    return value;
  }
}
