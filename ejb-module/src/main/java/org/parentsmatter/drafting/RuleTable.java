package org.parentsmatter.drafting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.catalogue.CatalogueFile;

/**
 * A table of rules as it is kept in the repository: cells between bars, a heading above them, and
 * remarks after a {@code #}. A row with another number of cells makes the table unreadable.
 */
final class RuleTable {
  private RuleTable() {}

  /** One rule: its cells by their headings. */
  record Row(String place, Map<String, String> cells) {
    String cell(String heading) {
      return cells.get(heading);
    }
  }

  /** The rows of {@code drafting/<name>.txt}, from the top. */
  static List<Row> read(String name) {
    String file = "/drafting/" + name + ".txt";
    String[] lines =
        new String(CatalogueFile.resource(file), StandardCharsets.UTF_8).split("\\R", -1);
    List<Row> rows = new ArrayList<>();
    List<String> headings = null;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(lines[i].split("\\|", -1)).map(String::strip).toList();
      if (headings == null) {
        headings = cells;
      } else {
        rows.add(row(file + ", line " + (i + 1), headings, cells));
      }
    }
    return rows;
  }

  private static Row row(String place, List<String> headings, List<String> cells) {
    if (cells.size() != headings.size()) {
      throw new IllegalStateException(place + " has not " + headings.size() + " cells");
    }
    Map<String, String> byHeading = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byHeading.put(headings.get(i), cells.get(i));
    }
    return new Row(place, byHeading);
  }
}
