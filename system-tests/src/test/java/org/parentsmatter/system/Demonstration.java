package org.parentsmatter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data folder of the demonstration school as its first start leaves it. That start imports a
 * school and writes its letters, so it happens once for all processes that test one jar on one day;
 * every class of tests gets a copy of its own and may change in it what it likes.
 */
final class Demonstration {
  private static final Path TARGET = Path.of("target");

  private Demonstration() {}

  /** The server of a demonstration school of its own, ready to be used. */
  static Product serving(Path data) {
    copyTo(data);
    return Product.serving(data, "--demo");
  }

  private static void copyTo(Path data) {
    Path first = prepared();
    try (Stream<Path> all = Files.walk(first)) {
      List<Path> parentsBeforeChildren = all.toList();
      for (Path each : parentsBeforeChildren) {
        Files.copy(each, data.resolve(first.relativize(each).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Path prepared() {
    Path lock = TARGET.resolve("demonstration.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock alone = channel.lock()) {
      Path ready = TARGET.resolve("demonstration-" + LocalDate.now() + "-" + Product.made());
      if (alone.isValid() && !Files.exists(ready)) {
        Path folder = Files.createTempDirectory(TARGET, "demonstration");
        Product.serving(folder, "--demo").close();
        Files.move(folder, ready);
      }
      return ready;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
