package org.parentsmatter.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parentsmatter.security.Sha256;

/**
 * The folder that a MIS exports into. Either its CSV files are the export, or, where there are
 * none, its newest zip or Common Transfer File is.
 */
final class WatchedFolder {
  /** A file written to within this time may still be growing. */
  private static final Duration SETTLING = Duration.ofMinutes(1);

  private static final String NOTHING_THERE = "nothing";

  private final Path folder;
  private final List<Path> files;

  private WatchedFolder(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  static WatchedFolder look(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new WatchedFolder(folder, List.of());
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      List<Path> sheets = ending(files, ".csv");
      return new WatchedFolder(folder, sheets.isEmpty() ? newestWhole(files) : sheets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> ending(List<Path> files, String end) {
    return files.stream()
        .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(end))
        .toList();
  }

  private static List<Path> newestWhole(List<Path> files) {
    return whole(files).max(Comparator.comparing(WatchedFolder::modified)).stream().toList();
  }

  /** The files each of which is an export by itself. */
  private static Stream<Path> whole(List<Path> files) {
    return Stream.of(".zip", ".xml").flatMap(end -> ending(files, end).stream());
  }

  /**
   * What to import. An empty folder is imported as well, so that it is refused in words: whoever
   * set this up waits for something.
   */
  Path source() {
    return whole(files).findFirst().orElse(folder);
  }

  /** Whether nothing has been written for a while, so that the export is whole. */
  boolean hasSettled(Instant now) {
    return files.stream()
        .allMatch(file -> modified(file).toInstant().isBefore(now.minus(SETTLING)));
  }

  /** The same for the same files: 64 letters and digits, or a word when there is nothing. */
  String state() {
    if (files.isEmpty()) {
      return NOTHING_THERE;
    }
    StringBuilder all = new StringBuilder();
    try {
      for (Path file : files) {
        all.append(file.getFileName())
            .append('|')
            .append(Files.size(file))
            .append('|')
            .append(modified(file).toMillis())
            .append('\n');
      }
      return Sha256.hex(all.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
