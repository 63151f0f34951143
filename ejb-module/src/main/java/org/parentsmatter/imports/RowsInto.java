package org.parentsmatter.imports;

import java.sql.SQLException;

/** Reads the rows of one file into its staging tables. */
interface RowsInto extends AutoCloseable {
  ExportFile file();

  /**
   * Looks at the headings before the first row.
   *
   * @throws ExportRefused when the file cannot be used
   */
  default void check(CsvTable table) {}

  /**
   * Reads one row.
   *
   * @throws RowRefused when it cannot be taken; the next one can
   */
  void read(CsvRow row) throws RowRefused, SQLException;

  void flush() throws SQLException;

  @Override
  void close() throws SQLException;
}
