package org.parentsmatter.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The schools that exist only in these tests, each a folder with an export. */
final class Schools {
  private Schools() {}

  /** For instance {@code larkhill} or {@code faults/bad-date}. */
  static Path folder(String name) {
    URL url = Schools.class.getResource("/schools/" + name);
    if (url == null) {
      throw new IllegalArgumentException("There is no school " + name);
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The export as one zip file, as many information systems hand it out. */
  static Path zip(Path export, Path zip) {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream files = new ZipOutputStream(out)) {
      for (Path file : list(export)) {
        files.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, files);
        files.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }
}
