package org.parentsmatter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data folder of the demonstration school as its first start leaves it. That start imports a
 * school and writes its letters, so it happens once; every class of tests gets a copy of its own
 * and may change in it what it likes.
 */
final class Demonstration {
  private static Path first;

  private Demonstration() {}

  /** The server of a demonstration school of its own, ready to be used. */
  static Product serving(Path data) {
    copyTo(data);
    return Product.serving(data, "--demo");
  }

  private static synchronized void copyTo(Path data) {
    if (first == null) {
      first = prepared();
    }
    try (Stream<Path> all = Files.walk(first)) {
      List<Path> parentsBeforeChildren = all.toList();
      for (Path each : parentsBeforeChildren) {
        Files.copy(each, data.resolve(first.relativize(each).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path prepared() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "demonstration");
      Product.serving(folder, "--demo").close();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
