package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.parentsmatter.spelling.WrittenName;

/** One row of an export. Values are kept as text, whatever a spreadsheet would make of them. */
final class CsvRow {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.0+)?");
  private static final Pattern SEPARATORS = Pattern.compile("[,;\\s]+");

  private final String file;
  private final int line;
  private final CSVRecord cells;
  private final CsvHeadings headings;
  private final Findings findings;

  CsvRow(String file, int line, CSVRecord cells, CsvHeadings headings, Findings findings) {
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.headings = headings;
    this.findings = findings;
  }

  int line() {
    return line;
  }

  /** Whether the file has a column of this heading. */
  boolean has(String column) {
    return headings.has(column);
  }

  /** The value without the blanks around it; null when there is none. */
  String text(String column) {
    String cell = headings.cell(cells, column);
    if (cell == null || cell.isEmpty()) {
      return null;
    }
    String value = CsvText.clean(cell);
    return value.isEmpty() ? null : value;
  }

  /** A name as it is written, or nothing and a finding if it is longer than there is room for. */
  String name(String column, int most) throws SQLException {
    return fitting(column, WrittenName.of(text(column)), most);
  }

  /** The value, or nothing and a finding if it is longer than there is room for. */
  String text(String column, int most) throws SQLException {
    return fitting(column, text(column), most);
  }

  private String fitting(String column, String value, int most) throws SQLException {
    if (value != null && value.length() > most) {
      warn(column, value, "This is longer than " + most + " characters and was left out.");
      return null;
    }
    return value;
  }

  /** A way to reach somebody. What is too long is left out, too, but a finding never repeats it. */
  String contact(String column, int most) throws SQLException {
    String value = text(column);
    if (value != null && value.length() > most) {
      warn(column, null, "This is longer than " + most + " characters and was left out.");
      return null;
    }
    return value;
  }

  /** The value of a column that must not be empty. */
  String id(String column) throws RowRefused {
    String value = text(column);
    if (value == null) {
      throw new RowRefused(column, null, "This row has no " + column + ", so it was left out.");
    }
    if (value.length() > 200) {
      throw new RowRefused(column, value, "This is too long for an id.");
    }
    return value;
  }

  /** The ids in a cell that holds a list of them. */
  List<String> ids(String column) {
    String value = text(column);
    return value == null
        ? List.of()
        : SEPARATORS
            .splitAsStream(value)
            .map(id -> id.replace("\"", ""))
            .filter(id -> !id.isEmpty() && id.length() <= 200)
            .distinct()
            .toList();
  }

  /** A date, or nothing and a finding when it is none. */
  LocalDate date(String column) throws SQLException {
    String value = text(column);
    if (value == null) {
      return null;
    }
    LocalDate date = LocalDates.parse(value).orElse(null);
    if (date == null) {
      warn(column, value, "This is not a date. Write it as 2016-02-28 or 28/02/2016.");
    }
    return date;
  }

  /** A whole number, or nothing and a finding when it is none. */
  Integer number(String column) throws SQLException {
    String value = text(column);
    if (value == null) {
      return null;
    }
    if (!NUMBER.matcher(value).matches()) {
      warn(column, value, "This is not a whole number.");
      return null;
    }
    return Integer.valueOf(value.split("\\.", 2)[0]);
  }

  boolean is(String column, String word) {
    return word.equalsIgnoreCase(text(column));
  }

  /** Whether OneRoster says that whatever stands here is no more. */
  boolean deleted() throws SQLException {
    String status = text("status");
    boolean deleted = "tobedeleted".equalsIgnoreCase(status);
    if (status != null && !deleted && !"active".equalsIgnoreCase(status)) {
      code("status", status, "OneRoster has no such status; the row counts as active.");
    }
    return deleted;
  }

  /** Notes a code that nobody knows, where it stands first: the code is what has to change. */
  void code(String column, String value, String message) throws SQLException {
    findings.addOnce(
        new ImportFinding(
            FindingSeverity.NOTE,
            file,
            line,
            column,
            value,
            message + " Only the first row that has it is listed."));
  }

  /** A year group; one that nobody knows is kept as it came. */
  String year(String column) throws SQLException {
    String given = text(column);
    String code = YearGroupCode.of(given);
    if (!YearGroupCode.isKnown(code)) {
      code(column, given, "No such year group is known; it is kept as it came.");
    }
    return code;
  }

  void warn(String column, String value, String message) throws SQLException {
    findings.add(new ImportFinding(FindingSeverity.WARNING, file, line, column, value, message));
  }

  void note(String column, String value, String message) throws SQLException {
    findings.add(new ImportFinding(FindingSeverity.NOTE, file, line, column, value, message));
  }
}
