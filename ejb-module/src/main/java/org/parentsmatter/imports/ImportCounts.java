package org.parentsmatter.imports;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What an import changed, in numbers of people and relationships. */
public record ImportCounts(
    int pupilsAdded,
    int pupilsChanged,
    int pupilsLeft,
    int parentsAdded,
    int parentsChanged,
    int parentsLeft,
    int relationshipsAdded,
    int relationshipsChanged,
    int relationshipsEnded,
    int staffAdded,
    int staffChanged,
    int staffLeft) {
  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Those of a row of import_run. */
  static ImportCounts of(ResultSet row) throws SQLException {
    return new ImportCounts(
        row.getInt("pupils_added"),
        row.getInt("pupils_changed"),
        row.getInt("pupils_left"),
        row.getInt("parents_added"),
        row.getInt("parents_changed"),
        row.getInt("parents_left"),
        row.getInt("relationships_added"),
        row.getInt("relationships_changed"),
        row.getInt("relationships_ended"),
        row.getInt("staff_added"),
        row.getInt("staff_changed"),
        row.getInt("staff_left"));
  }

  /** Whether anything at all changed. */
  public boolean any() {
    return !equals(NONE);
  }
}
