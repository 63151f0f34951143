package org.parentsmatter.imports;

/** Whom an import tells how it gets on. */
@FunctionalInterface
interface ImportProgress {
  /**
   * Something has been done.
   *
   * @param stage what is being done, in words
   * @param rows how many rows have been read so far
   */
  void at(String stage, int rows);
}
