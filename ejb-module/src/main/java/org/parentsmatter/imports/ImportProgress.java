package org.parentsmatter.imports;

import java.sql.SQLException;

/** Whom an import tells how it gets on. */
@FunctionalInterface
interface ImportProgress {
  /**
   * Something has been done. It is committed when this returns, and must not be when it throws.
   *
   * @param stage what is being done, in words
   * @param rows how many rows have been read so far
   */
  void at(String stage, int rows) throws SQLException;
}
