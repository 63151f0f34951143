package org.parentsmatter.community;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A file of communities and teams as it was read. What a column says of a community or team that is
 * in the file is the whole truth; of what has no column, and of all others, the file says nothing.
 */
public final class CommunitySheet implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Set<SheetColumn> columns;
  private final List<SheetRow> rows;
  private final List<RefusedRow> refused;

  CommunitySheet(Set<SheetColumn> columns, List<SheetRow> rows, List<RefusedRow> refused) {
    this.columns = Set.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.refused = List.copyOf(refused);
  }

  boolean has(SheetColumn column) {
    return columns.contains(column);
  }

  List<SheetRow> rows() {
    return rows;
  }

  List<RefusedRow> refused() {
    return refused;
  }
}
