package org.parentsmatter.community;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.parentsmatter.imports.CsvText;
import org.parentsmatter.imports.Export;
import org.parentsmatter.imports.ExportRefused;

/** Reads a file of communities and teams: CSV as every other file that is imported. */
final class ReadingSheet {
  private static final String FILE = "communities.csv";
  private static final long MOST_BYTES = 1 << 20;
  private static final int MOST_ROWS = 5000;
  private static final int LONGEST = 200;

  private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<RefusedRow> refused = new ArrayList<>();
  private int headings;

  private ReadingSheet() {}

  /**
   * Reads it.
   *
   * @throws GroupRefused when nothing can be made of the file as a whole
   */
  static CommunitySheet read(InputStream content) {
    try {
      Path folder = Files.createTempDirectory("communities");
      Path file = folder.resolve(FILE);
      try {
        copy(content, file);
        return read(folder);
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (ExportRefused e) {
      throw new GroupRefused(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("The file could not be read", e);
    }
  }

  private static void copy(InputStream content, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[8192];
      long read = 0;
      for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
        read += n;
        if (read > MOST_BYTES) {
          throw new GroupRefused("This file is larger than 1 MB. Is it the right one?");
        }
        out.write(buffer, 0, n);
      }
    }
  }

  private static CommunitySheet read(Path folder) throws IOException {
    ReadingSheet reading = new ReadingSheet();
    try (Export export = Export.open(folder);
        CsvText text = CsvText.open(export, FILE)) {
      reading.headings(text.next());
      for (CSVRecord record = text.next(); record != null; record = text.next()) {
        reading.row(text.beginning(record), record);
      }
    }
    return new CommunitySheet(reading.columns.keySet(), reading.rows, reading.refused);
  }

  private void headings(CSVRecord head) {
    if (head == null) {
      throw new GroupRefused("This file is empty: not even its headings are there.");
    }
    headings = head.size();
    for (int i = 0; i < head.size(); i++) {
      int place = i;
      SheetColumn.of(CsvText.clean(head.get(i)))
          .ifPresent(
              column -> {
                if (columns.putIfAbsent(column, place) != null) {
                  throw new GroupRefused(
                      "Line 1: the column " + column.heading() + " is there twice.");
                }
              });
    }
    if (!columns.containsKey(SheetColumn.COMMUNITY) && !columns.containsKey(SheetColumn.TEAM)) {
      throw new GroupRefused(
          "Line 1: the column Community or Team is missing. Add it to the file and try again.");
    }
  }

  private void row(int line, CSVRecord record) {
    if (record.stream().allMatch(String::isBlank)) {
      return;
    }
    if (rows.size() >= MOST_ROWS) {
      throw new GroupRefused(
          "This file has more than " + MOST_ROWS + " rows. Is it the right one?");
    }
    if (record.stream().skip(headings).anyMatch(cell -> !cell.isBlank())) {
      refuse(line, null, null, "This row has more values than there are headings.");
      return;
    }
    for (Map.Entry<SheetColumn, Integer> column : columns.entrySet()) {
      String value = cell(record, column.getKey());
      if (value != null && value.length() > LONGEST) {
        refuse(line, column.getKey(), value.substring(0, 50) + "…", "This is too long.");
        return;
      }
    }
    named(line, record);
  }

  private void named(int line, CSVRecord record) {
    String community = cell(record, SheetColumn.COMMUNITY);
    String team = cell(record, SheetColumn.TEAM);
    String name = community == null ? team : community;
    if ((community == null) == (team == null)) {
      refuse(
          line,
          null,
          null,
          name == null
              ? "This row names neither a community nor a team. Name one."
              : "This row names a community and a team. Make two rows of it.");
    } else if (name.length() > SchoolGroup.NAME_LENGTH) {
      SheetColumn column = community == null ? SheetColumn.TEAM : SheetColumn.COMMUNITY;
      refuse(line, column, name, "A name has at most " + SchoolGroup.NAME_LENGTH + " characters.");
    } else {
      rows.add(
          new SheetRow(
              line,
              community == null ? GroupKind.TEAM : GroupKind.COMMUNITY,
              name,
              cell(record, SheetColumn.LEADER),
              list(cell(record, SheetColumn.TUTOR_GROUP)),
              cell(record, SheetColumn.PUPIL),
              cell(record, SheetColumn.MEMBER)));
    }
  }

  private void refuse(int line, SheetColumn column, String value, String reason) {
    refused.add(new RefusedRow(line, column == null ? null : column.heading(), value, reason));
  }

  private static List<String> list(String cell) {
    return cell == null
        ? List.of()
        : Stream.of(cell.split("[,;]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private String cell(CSVRecord record, SheetColumn column) {
    Integer place = columns.get(column);
    if (place == null || place >= record.size()) {
      return null;
    }
    String value = CsvText.clean(record.get(place));
    return value.isEmpty() ? null : value;
  }
}
