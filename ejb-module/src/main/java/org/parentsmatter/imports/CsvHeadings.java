package org.parentsmatter.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * The headings of a CSV file, found without regard to case, blanks and order. Every cell of every
 * row is asked for by its heading, so what a heading was compared as is remembered.
 */
final class CsvHeadings {
  private static final int NONE = -1;

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();

  CsvHeadings(CSVRecord head) {
    for (int i = 0; i < head.size(); i++) {
      columns.putIfAbsent(ExportFile.meaning(key(head.get(i))), i);
    }
  }

  /** Whether there is such a column. */
  boolean has(String heading) {
    return indexOf(heading) != NONE;
  }

  /** The cell under a heading; null when there is no such column, or the row is too short. */
  String cell(CSVRecord row, String heading) {
    int index = indexOf(heading);
    return index == NONE || index >= row.size() ? null : row.get(index);
  }

  private int indexOf(String heading) {
    return asked.computeIfAbsent(heading, h -> columns.getOrDefault(key(h), NONE));
  }

  /** What the columns mean, as {@link #key} writes it. */
  Set<String> meanings() {
    return Set.copyOf(columns.keySet());
  }

  /** A heading as it is compared: letters and digits in lower case. */
  static String key(String heading) {
    StringBuilder key = new StringBuilder();
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(CsvHeadings::counts)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean counts(int sign) {
    return switch (Character.getType(sign)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(sign);
    };
  }
}
