package org.parentsmatter.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;

/** One file of an export: comma-separated, UTF-8, lines ended as RFC 4180 wants them. */
final class CsvFile {

  private static final String LINE_END = "\r\n";

  private final String name;
  private final int columns;
  private final StringBuilder text = new StringBuilder();

  CsvFile(String name, String headings) {
    this.name = name;
    this.columns = headings.split(",", -1).length;
    text.append(headings).append(LINE_END);
  }

  /** Cells that are not given at the end of a row are empty. */
  void row(Object... cells) {
    StringJoiner row = new StringJoiner(",", "", LINE_END);
    for (int i = 0; i < columns; i++) {
      row.add(i < cells.length ? quoted(cells[i].toString()) : "");
    }
    text.append(row);
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  void writeTo(Path folder) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
