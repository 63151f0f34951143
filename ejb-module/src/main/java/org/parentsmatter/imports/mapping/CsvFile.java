package org.parentsmatter.imports.mapping;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file of the export as it is written, for the import to read it at once. */
final class CsvFile implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private final BufferedWriter writer;
  private final CSVPrinter printer;
  private int line = 1;

  CsvFile(Path file, List<String> headings) throws IOException {
    writer = Files.newBufferedWriter(file);
    printer = new CSVPrinter(writer, FORMAT);
    write(headings);
  }

  void write(List<String> cells) throws IOException {
    printer.printRecord(cells);
    line++;
  }

  /**
   * Writes a row in the line in which it stands in the school's own report, so that what is found
   * in it can be found there as well. Lines before it stay empty, which the import passes over.
   */
  void writeAt(int wanted, List<String> cells) throws IOException {
    while (line < wanted) {
      writer.write('\n');
      line++;
    }
    write(cells);
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
