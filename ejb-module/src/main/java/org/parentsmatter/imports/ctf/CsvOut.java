package org.parentsmatter.imports.ctf;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One of the files written. Each row stands in the line its element has in the XML, as far as that
 * goes, so that whoever finds something in the row names the line a person can look up.
 */
final class CsvOut implements Closeable {
  /** Whoever reads the rows takes a million characters without one for damage. */
  private static final int FARTHEST = 400_000;

  private final Writer out;
  private final CSVPrinter printer;
  private final List<String> headings;
  private int line = 2;

  CsvOut(Path file, List<String> headings) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.printer = new CSVPrinter(out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
    this.headings = headings;
    printer.printRecord(headings);
  }

  /**
   * Writes a row.
   *
   * @param at the line it should stand in
   * @param cells by heading; what has no column is left out
   */
  void row(int at, Map<String, String> cells) throws IOException {
    if (at - line < FARTHEST) {
      for (; line < at; line++) {
        out.write('\n');
      }
    }
    printer.printRecord(headings.stream().map(cells::get).toList());
    line++;
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
