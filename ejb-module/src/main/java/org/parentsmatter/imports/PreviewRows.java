package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.List;

/** Reads who would change while an import waits; afterwards there is nothing to see any more. */
final class PreviewRows {
  private PreviewRows() {}

  static PreviewPage page(SqlSession session, long id, PreviewList list, int first, int size)
      throws SQLException {
    if (session.count("select count(*) from import_run where id = ? and status = 'PREVIEWED'", id)
        == 0) {
      return new PreviewPage(List.of(), 0);
    }
    List<PreviewRow> rows =
        session.query(
            row ->
                new PreviewRow(
                    row.getString("name").strip(),
                    row.getString("place"),
                    row.getString("what").replaceFirst(";\\s*$", "")),
            list.sql() + " order by sort_name, place offset ? rows fetch first ? rows only",
            first,
            size);
    return new PreviewPage(
        rows, session.count("select count(*) from (" + list.sql() + ") changing"));
  }
}
