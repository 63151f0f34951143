package org.parentsmatter.imports.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.parentsmatter.imports.CsvText;
import org.parentsmatter.imports.Export;
import org.parentsmatter.imports.ExportRefused;

/** A school's own report as it is read, row by row, under headings of its own. */
final class ForeignTable implements AutoCloseable {
  private static final int MOST_COLUMNS = 500;
  private static final int LONGEST_HEADING = 200;

  private final CsvText text;
  private final List<String> headings;

  private ForeignTable(CsvText text, List<String> headings) {
    this.text = text;
    this.headings = headings;
  }

  /**
   * Opens a report and reads its headings.
   *
   * @param shown what people call the file
   * @throws ExportRefused when two headings are the same, or there are none
   */
  static ForeignTable open(Export export, String file, String shown) throws IOException {
    CsvText text = CsvText.open(export, file);
    boolean opened = false;
    try {
      CSVRecord head = text.next();
      if (head == null) {
        throw new ExportRefused(shown + " is empty: not even its headings are there.");
      }
      List<String> headings = new ArrayList<>();
      head.forEach(cell -> headings.add(CsvText.clean(cell)));
      refuseUnusable(shown, headings);
      opened = true;
      return new ForeignTable(text, List.copyOf(headings));
    } finally {
      if (!opened) {
        text.close();
      }
    }
  }

  private static void refuseUnusable(String shown, List<String> headings) {
    if (headings.size() > MOST_COLUMNS) {
      throw new ExportRefused(
          "%s has %d columns; at most %d can be read. Take out those that nobody needs."
              .formatted(shown, headings.size(), MOST_COLUMNS));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i);
      if (heading.length() > LONGEST_HEADING) {
        throw new ExportRefused(
            "%s: the heading of column %d is longer than %d characters. Is the first line really the one with the headings?"
                .formatted(shown, i + 1, LONGEST_HEADING));
      }
      Integer before = heading.isEmpty() ? null : seen.put(KnownHeadings.key(heading), i);
      if (before != null) {
        throw new ExportRefused(
            "%s: the columns %d and %d are both called “%s”. Nobody can say which is which: give them different headings in the report."
                .formatted(shown, before + 1, i + 1, heading));
      }
    }
  }

  List<String> headings() {
    return headings;
  }

  /** The next row, or null at the end. */
  ForeignRow next() {
    CSVRecord record = text.next();
    return record == null
        ? null
        : new ForeignRow(text.beginning(record), record.toList(), headings.size());
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
