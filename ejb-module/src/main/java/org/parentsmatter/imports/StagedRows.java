package org.parentsmatter.imports;

import java.sql.SQLException;

/** Puts the rows of one file into its staging table. */
interface StagedRows extends AutoCloseable {
  void stage(CsvRow row) throws SQLException, RowRefused;

  /** Sends what still waits. */
  void flush() throws SQLException;

  @Override
  void close() throws SQLException;
}
