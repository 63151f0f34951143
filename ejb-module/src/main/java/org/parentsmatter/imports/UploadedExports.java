package org.parentsmatter.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.parentsmatter.database.Setting;

/**
 * Exports that somebody uploaded. They lie in the data folder under a name of the product's own,
 * never the one that was given, and only until their import has ended: they hold everything about
 * everybody.
 */
final class UploadedExports {
  private static final long MOST_BYTES = 100L << 20;

  private UploadedExports() {}

  /**
   * Keeps an uploaded zip.
   *
   * @throws ExportRefused when it is larger than 100 MB
   */
  static Path keep(InputStream zip) {
    Path file = folder().resolve(UUID.randomUUID() + ".zip");
    try {
      Files.createDirectories(folder());
      try (InputStream limited = new LimitedInput(zip, "The upload", MOST_BYTES)) {
        Files.copy(limited, file);
      }
      return file;
    } catch (IOException e) {
      forget(file.toString());
      throw new UncheckedIOException("The upload could not be stored", e);
    } catch (ExportRefused tooLarge) {
      forget(file.toString());
      throw tooLarge;
    }
  }

  /** Deletes the export of an import that has ended, if it was uploaded; other folders stay. */
  static void forget(String source) {
    Path file = Path.of(source);
    if (folder().equals(file.getParent())) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("The upload could not be deleted", e);
      }
    }
  }

  private static Path folder() {
    return Setting.dataFolder().resolve("uploads");
  }
}
