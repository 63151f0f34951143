package org.parentsmatter.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as it is read, row by row. Headings are found without regard to case, blanks, order or
 * surplus columns; comma, semicolon and tab are all accepted as separators.
 */
final class CsvTable implements AutoCloseable {
  private final CsvText text;
  private final Findings findings;
  private CsvHeadings headings;
  private int width;

  private CsvTable(CsvText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /**
   * Opens a file and reads its headings.
   *
   * @throws ExportRefused when a required column is missing
   */
  static CsvTable open(Export export, ExportFile file, Findings findings)
      throws IOException, SQLException {
    CsvText text = CsvText.open(export, file.fileName());
    if (text.encoding() != TextEncoding.UTF_8) {
      findings.add(
          new ImportFinding(
              FindingSeverity.NOTE,
              file.fileName(),
              null,
              null,
              null,
              "This file is written in "
                  + (text.encoding() == TextEncoding.UTF_16 ? "UTF-16" : "Windows-1252")
                  + ", not in UTF-8. It was read as such: look at a name with an accent."));
    }
    CsvTable table = new CsvTable(text, findings);
    table.readHeadings(file);
    return table;
  }

  private void readHeadings(ExportFile wanted) {
    CSVRecord head = text.next();
    if (head == null) {
      throw new ExportRefused(text.file() + " is empty: not even its headings are there.");
    }
    headings = new CsvHeadings(head);
    width = head.size();
    for (String column : wanted.required()) {
      if (!headings.has(column)) {
        throw new ExportRefused(
            "%s, line 1: the column %s is missing. Add it to the export and try again."
                .formatted(text.file(), column));
      }
    }
  }

  /** Whether the file has this column. */
  boolean has(String column) {
    return headings.has(column);
  }

  /** What the columns of the file mean, as {@link CsvHeadings#key} writes it. */
  Set<String> columns() {
    return headings.meanings();
  }

  /** The next row that can be read, or null at the end: for files that are no lists of people. */
  CsvRow nextReadable() {
    while (true) {
      try {
        return next();
      } catch (RowRefused e) {
        // A row too long in such a file does no harm.
      }
    }
  }

  /** The next row, or null at the end. */
  CsvRow next() throws RowRefused {
    CSVRecord cells = text.next();
    if (cells == null) {
      return null;
    }
    CsvRow row = new CsvRow(text.file(), text.beginning(cells), cells, headings, findings);
    for (int i = width; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        throw new RowRefused(
            null,
            null,
            "This row has %d values, but there are %d headings. Does a comma stand without quotation marks?"
                .formatted(cells.size(), width));
      }
    }
    return row;
  }

  /** The line the last row began in. */
  int line() {
    return text.line();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
