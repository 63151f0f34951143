package org.parentsmatter.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as it is read, row by row. Headings are found without regard to case, blanks, order or
 * surplus columns; comma, semicolon and tab are all accepted as separators.
 */
final class CsvTable implements AutoCloseable {
  private final String file;
  private final RecordLimitReader limit;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Findings findings;
  private int headings;

  private CsvTable(String file, RecordLimitReader limit, CSVParser parser, Findings findings) {
    this.file = file;
    this.limit = limit;
    this.parser = parser;
    this.records = parser.iterator();
    this.findings = findings;
  }

  /**
   * Opens a file and reads its headings.
   *
   * @throws ExportRefused when a required column is missing
   */
  static CsvTable open(Export export, ExportFile file, Findings findings)
      throws IOException, SQLException {
    String name = file.fileName();
    TextEncoding encoding = TextEncoding.of(export, name);
    if (encoding != TextEncoding.UTF_8) {
      findings.add(
          new ImportFinding(
              FindingSeverity.NOTE,
              name,
              null,
              null,
              null,
              "This file is written in "
                  + (encoding == TextEncoding.UTF_16 ? "UTF-16" : "Windows-1252")
                  + ", not in UTF-8. It was read as such: look at a name with an accent."));
    }
    char separator;
    try (BufferedReader head =
        new BufferedReader(new RecordLimitReader(encoding.reader(export.read(name)), name))) {
      separator = separator(head.readLine());
    }
    RecordLimitReader limit = new RecordLimitReader(encoding.reader(export.read(name)), name);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get();
    CsvTable table =
        new CsvTable(
            name, limit, CSVParser.builder().setReader(limit).setFormat(format).get(), findings);
    table.readHeadings(file);
    return table;
  }

  private static char separator(String head) {
    if (head == null || head.indexOf(',') >= 0) {
      return ',';
    }
    return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private void readHeadings(ExportFile wanted) {
    CSVRecord head = advance();
    if (head == null) {
      throw new ExportRefused(file + " is empty: not even its headings are there.");
    }
    headings = head.size();
    for (int i = 0; i < head.size(); i++) {
      columns.putIfAbsent(ExportFile.meaning(key(head.get(i))), i);
    }
    for (String column : wanted.required()) {
      if (!columns.containsKey(key(column))) {
        throw new ExportRefused(
            "%s, line 1: the column %s is missing. Add it to the export and try again."
                .formatted(file, column));
      }
    }
  }

  /** Whether the file has this column. */
  boolean has(String column) {
    return columns.containsKey(key(column));
  }

  /** The columns of the file, as {@link #key} writes their headings. */
  Set<String> columns() {
    return columns.keySet();
  }

  /** The next row, or null at the end. */
  CsvRow next() throws RowRefused {
    CSVRecord cells = advance();
    if (cells == null) {
      return null;
    }
    CsvRow row = new CsvRow(file, line(cells), cells, columns, findings);
    for (int i = headings; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        throw new RowRefused(
            null,
            null,
            "This row has %d values, but there are %d headings. Does a comma stand without quotation marks?"
                .formatted(cells.size(), headings));
      }
    }
    return row;
  }

  /** The line the last row began in. */
  int line() {
    return lastLine;
  }

  private int lastLine = 1;

  private int line(CSVRecord cells) {
    long breaks = 0;
    for (String cell : cells) {
      breaks += cell.chars().filter(c -> c == '\n').count();
    }
    lastLine = (int) (parser.getCurrentLineNumber() - breaks);
    return lastLine;
  }

  private CSVRecord advance() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CSVRecord record = records.next();
      lastLine = (int) parser.getCurrentLineNumber();
      limit.recordDone(parser.getCurrentLineNumber() + 1);
      return record;
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new ExportRefused(
          "%s, line %d: this row cannot be read. Is a quotation mark not closed, or the file cut short?"
              .formatted(file, lastLine + 1),
          e);
    }
  }

  /** A heading as it is compared: letters and digits in lower case. */
  static String key(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
