package org.parentsmatter.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.parentsmatter.database.Setting;

/**
 * Exports that somebody uploaded. They lie in the data folder under names of the product's own,
 * never one that was given, and only until their import is at rest: they hold everything about
 * everybody.
 */
final class Uploads {
  private static final long MOST_BYTES = 100L << 20;

  private Uploads() {}

  /**
   * Keeps one zip, one Common Transfer File, or the CSV files of one export.
   *
   * @return the zip, XML file or folder to import
   * @throws ExportRefused when it is too large, or no file of an export
   */
  static Path keep(List<UploadedPart> parts) {
    Path folder = newFolder();
    boolean kept = false;
    try {
      Path source = keep(parts, folder);
      kept = true;
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be kept", e);
    } finally {
      if (!kept) {
        discard(folder);
      }
    }
  }

  /** A new, empty folder for what must not outlast its import. */
  static Path newFolder() {
    try {
      return Files.createDirectories(root().resolve(UUID.randomUUID().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("There could be no folder made for the import", e);
    }
  }

  private static Path keep(List<UploadedPart> parts, Path folder) throws IOException {
    if (parts.size() == 1 && plain(parts.get(0)).endsWith(".zip")) {
      Path zip = folder.resolve("export.zip");
      copy(parts.get(0), zip, MOST_BYTES);
      return zip;
    }
    if (parts.size() == 1 && CtfExport.isXml(plain(parts.get(0)))) {
      Path ctf = folder.resolve("CTF.xml");
      copy(parts.get(0), ctf, MOST_BYTES);
      return ctf;
    }
    Path files = Files.createDirectory(folder.resolve("export"));
    long left = MOST_BYTES;
    for (UploadedPart part : parts) {
      Path file = files.resolve(known(part).fileName());
      if (Files.exists(file)) {
        throw new ExportRefused(file.getFileName() + " was uploaded twice.");
      }
      left -= copy(part, file, left);
    }
    return files;
  }

  private static ExportFile known(UploadedPart part) {
    return Arrays.stream(ExportFile.values())
        .filter(file -> file.fileName().equals(plain(part)))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportRefused(
                    "“"
                        + Findings.cut(part.name(), 100)
                        + "” is no file of an export. Upload one zip, one Common Transfer File (XML), or CSV"
                        + " files called users.csv, contacts.csv and so on."));
  }

  private static long copy(UploadedPart part, Path file, long most) throws IOException {
    try (InputStream limited = new LimitedInput(part.content(), "The upload", most)) {
      return Files.copy(limited, file);
    }
  }

  /** The name without the folders that some browsers send. */
  private static String plain(UploadedPart part) {
    return part.name().replaceFirst("^.*[/\\\\]", "").toLowerCase(Locale.ROOT);
  }

  /** Deletes an upload; what lies elsewhere belongs to somebody else and is left. */
  static void discard(Path source) {
    Path root = root();
    Path normal = source.toAbsolutePath().normalize();
    if (!normal.startsWith(root) || normal.equals(root)) {
      return;
    }
    Path folder = root.resolve(root.relativize(normal).getName(0));
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be deleted", e);
    }
  }

  /** Deletes every upload but these. */
  static void keepOnly(List<Path> sources) {
    Path root = root();
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> uploads = Files.list(root)) {
      uploads
          .filter(upload -> sources.stream().noneMatch(source -> source.startsWith(upload)))
          .forEach(Uploads::discard);
    } catch (IOException e) {
      throw new UncheckedIOException("The uploads could not be listed", e);
    }
  }

  private static Path root() {
    return Setting.dataFolder().resolve("imports");
  }
}
