package org.parentsmatter.imports;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes down what was found in an export. A file in which every row is wrong must not fill the
 * database, so from a certain number on findings are only counted.
 */
final class Findings implements AutoCloseable {
  static final int MOST = 5_000;

  /** What is good to know must not hide what is wrong. */
  private static final int MOST_NOTES = 101;

  /** Of so many codes it is remembered that they were told. */
  private static final int MOST_CODES = 1_000;

  private final Set<String> codes = new HashSet<>();
  private final Map<String, Integer> notes = new HashMap<>();
  private final PreparedStatement statement;
  private final long importId;
  private int written;
  private int refused;

  Findings(SqlSession session, long importId) throws SQLException {
    this.importId = importId;
    statement =
        session.prepare(
            """
            insert into import_finding (id, import_run_id, severity, file_name, line_number,
              column_name, given_value, message)
            values (next value for import_finding_seq, ?, ?, ?, ?, ?, ?, ?)""");
  }

  void add(ImportFinding finding) throws SQLException {
    if (finding.severity() == FindingSeverity.REFUSED) {
      refused++;
    }
    if (finding.severity() == FindingSeverity.NOTE && codes.size() < MOST_CODES) {
      codes.add(code(finding));
    }
    if (finding.severity() == FindingSeverity.NOTE && finding.column() != null) {
      int before = notes.merge(finding.file() + "\n" + finding.column(), 1, Integer::sum);
      if (before > MOST_NOTES) {
        return;
      }
      if (before == MOST_NOTES) {
        write(
            new ImportFinding(
                FindingSeverity.NOTE,
                finding.file(),
                null,
                finding.column(),
                null,
                "There is more to note of this column; only the first "
                    + (MOST_NOTES - 1)
                    + " are listed."));
        return;
      }
    }
    if (++written == MOST) {
      write(
          new ImportFinding(
              FindingSeverity.NOTE,
              finding.file(),
              null,
              null,
              null,
              "There is more of this kind; only the first " + MOST + " are listed."));
    } else if (written < MOST) {
      write(finding);
    }
  }

  /** Adds what was found of a code, unless the same was told of it before. */
  void addOnce(ImportFinding finding) throws SQLException {
    if (!codes.contains(code(finding))) {
      add(finding);
    }
  }

  /** The column without the elements around it, which a Common Transfer File names as well. */
  private static String code(ImportFinding finding) {
    String column = String.valueOf(finding.column());
    return column.substring(column.lastIndexOf('/') + 1) + "\n" + finding.value();
  }

  /** How many rows were left out so far. */
  int refused() {
    return refused;
  }

  private void write(ImportFinding finding) throws SQLException {
    SqlSession.bind(
        statement,
        importId,
        finding.severity().name(),
        cut(finding.file(), 200),
        finding.line(),
        cut(finding.column(), 200),
        cut(finding.value(), 500),
        cut(finding.message(), 1000));
    statement.executeUpdate();
  }

  static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
