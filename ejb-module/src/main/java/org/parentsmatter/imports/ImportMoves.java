package org.parentsmatter.imports;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many of the changed people move.
 *
 * @param pupils to another tutor group or year group
 * @param parents to another address
 */
public record ImportMoves(int pupils, int parents) {
  /** Those of a row of import_run. */
  static ImportMoves of(ResultSet row) throws SQLException {
    return new ImportMoves(row.getInt("pupils_moved"), row.getInt("parents_moved"));
  }
}
