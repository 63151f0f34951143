package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Reads who would change while an import waits; afterwards there is nothing to see any more. */
final class PreviewRows {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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
                    inWords(row.getString("what").replaceFirst(";\\s*$", ""))),
            list.sql() + " order by sort_name, place offset ? rows fetch first ? rows only",
            first,
            size);
    return new PreviewPage(
        rows, session.count("select count(*) from (" + list.sql() + ") changing"));
  }

  private static String inWords(String what) {
    return what.startsWith(PreviewSql.LEAVES_ON)
        ? PreviewSql.LEAVES_ON
            + LocalDate.parse(what.substring(PreviewSql.LEAVES_ON.length())).format(DAY)
        : what;
  }
}
