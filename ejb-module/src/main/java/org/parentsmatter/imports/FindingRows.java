package org.parentsmatter.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The findings of an import as they are read, page by page. */
final class FindingRows {
  private static final String SELECT =
      "select severity, file_name, line_number, column_name, given_value, message"
          + " from import_finding where import_run_id = ? and severity between ? and ?"
          + " order by case severity when 'FATAL' then 0 when 'REFUSED' then 1 when 'WARNING' then 2"
          + " else 3 end, file_name, line_number, id offset ? rows fetch first ? rows only";

  private FindingRows() {}

  static FindingPage page(
      SqlSession session, long importId, FindingSeverity severity, int first, int size)
      throws SQLException {
    String from = severity == null ? "" : severity.name();
    String to = severity == null ? "~" : severity.name();
    List<ImportFinding> findings =
        session.query(FindingRows::finding, SELECT, importId, from, to, first, size);
    int total =
        session.count(
            "select count(*) from import_finding where import_run_id = ?"
                + " and severity between ? and ?",
            importId,
            from,
            to);
    return new FindingPage(findings, total);
  }

  private static ImportFinding finding(ResultSet row) throws SQLException {
    int line = row.getInt(3);
    return new ImportFinding(
        FindingSeverity.valueOf(row.getString(1)),
        row.getString(2),
        row.getObject(3) == null ? null : Integer.valueOf(line),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }
}
