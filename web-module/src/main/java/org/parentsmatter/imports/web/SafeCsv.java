package org.parentsmatter.imports.web;

import java.io.PrintWriter;
import org.parentsmatter.spelling.SpreadsheetCell;

/**
 * Lines of a table for a spreadsheet. What came from a file is text there too: a cell that would be
 * taken for a formula gets an apostrophe before it.
 */
final class SafeCsv {
  private SafeCsv() {}

  static void line(PrintWriter out, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      out.print(i == 0 ? "" : ",");
      out.print(cell(cells[i]));
    }
    out.print("\r\n");
  }

  static String cell(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return '"' + SpreadsheetCell.safe(text).replace("\"", "\"\"") + '"';
  }
}
