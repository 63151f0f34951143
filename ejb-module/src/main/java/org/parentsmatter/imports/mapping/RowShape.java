package org.parentsmatter.imports.mapping;

import java.util.List;

/** How the rows of a school's own report become rows of a file of the export. */
interface RowShape {
  /**
   * The headings of the file. A column that the report does not have is not there either: its
   * silence must take nothing away that is known.
   */
  List<String> headings();

  /** The cells of one row, in the order of the headings. */
  List<String> cells(ForeignRow row);

  static RowShape of(ColumnMapping mapping) {
    return switch (mapping.kind()) {
      case CONTACTS -> new ContactShape(mapping);
      case ATTENDANCE -> new AttendanceShape(mapping);
      case ATTAINMENT -> new AttainmentShape(mapping);
      case STAFF -> new StaffShape(mapping);
    };
  }
}
