package org.parentsmatter.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a CSV file of an export, record by record, whatever its encoding; comma, semicolon
 * and tab are all accepted as separators. Only one record is in memory at a time.
 */
public final class CsvText implements AutoCloseable {
  private final String file;
  private final TextEncoding encoding;
  private final RecordLimitReader limit;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private int line = 1;

  private CsvText(String file, TextEncoding encoding, RecordLimitReader limit, CSVParser parser) {
    this.file = file;
    this.encoding = encoding;
    this.limit = limit;
    this.parser = parser;
    this.records = parser.iterator();
  }

  /** Opens a file of an export. */
  public static CsvText open(Export export, String name) throws IOException {
    TextEncoding encoding = TextEncoding.of(export, name);
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
    return new CsvText(
        name, encoding, limit, CSVParser.builder().setReader(limit).setFormat(format).get());
  }

  private static char separator(String head) {
    if (head == null || head.indexOf(',') >= 0) {
      return ',';
    }
    return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
  }

  String file() {
    return file;
  }

  TextEncoding encoding() {
    return encoding;
  }

  /**
   * The next record, or null at the end.
   *
   * @throws ExportRefused when it cannot be read
   */
  public CSVRecord next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CSVRecord record = records.next();
      line = (int) parser.getCurrentLineNumber();
      limit.recordDone(parser.getCurrentLineNumber() + 1);
      return record;
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new ExportRefused(
          "%s, line %d: this row cannot be read. Is a quotation mark not closed, or the file cut short?"
              .formatted(file, line + 1),
          e);
    }
  }

  /** The line this record, the last one read, began in; it may go over several. */
  public int beginning(CSVRecord record) {
    int breaks = 0;
    for (String cell : record) {
      for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
        breaks++;
      }
    }
    line = (int) (parser.getCurrentLineNumber() - breaks);
    return line;
  }

  /** The line the last row began in, or ended in as long as nobody asked where it began. */
  int line() {
    return line;
  }

  /** A cell in one line, without control characters and without the blanks around it. */
  public static String clean(String cell) {
    String text =
        isPlain(cell) ? cell : cell.replaceAll("[\\r\\n\\t]+", " ").replaceAll("\\p{Cntrl}", "");
    return text.replace('\u00a0', ' ').strip();
  }

  private static boolean isPlain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isISOControl(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
