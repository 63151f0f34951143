package org.parentsmatter.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parentsmatter.database.Setting;

/**
 * Exports that somebody uploaded. They lie in the data folder under names of the product's own,
 * never one that was given, and only until their import is at rest: they hold everything about
 * everybody.
 */
public final class Uploads {
  private static final String RECEIVED = "received";
  private static final long MOST_BYTES = 100L << 20;

  private Uploads() {}

  /**
   * What was uploaded, as it lies in its folder.
   *
   * @param source the zip or XML file, or the folder with the files
   * @param shown how people call the files that are not called as files of an export are
   */
  public record Kept(Path source, Map<String, String> shown) {}

  /**
   * Keeps one zip, one Common Transfer File, or CSV files. Those whose names are no names of an
   * export get one of the product's own.
   *
   * @throws ExportRefused when it is too large, or no file of an export
   */
  public static Kept keep(List<UploadedPart> parts) {
    Path folder = root().resolve(UUID.randomUUID().toString());
    boolean kept = false;
    try {
      Files.createDirectories(folder);
      Kept upload = keep(parts, folder);
      kept = true;
      return upload;
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be kept", e);
    } finally {
      if (!kept) {
        discard(folder);
      }
    }
  }

  private static Kept keep(List<UploadedPart> parts, Path folder) throws IOException {
    if (parts.size() == 1 && plain(parts.get(0)).endsWith(".zip")) {
      Path zip = folder.resolve("export.zip");
      copy(parts.get(0), zip, MOST_BYTES);
      return new Kept(zip, Map.of());
    }
    if (parts.size() == 1 && CtfExport.isXml(plain(parts.get(0)))) {
      Path ctf = folder.resolve("CTF.xml");
      copy(parts.get(0), ctf, MOST_BYTES);
      return new Kept(ctf, Map.of());
    }
    Path files = Files.createDirectory(folder.resolve(RECEIVED));
    Map<String, String> shown = new LinkedHashMap<>();
    long left = MOST_BYTES;
    for (UploadedPart part : parts) {
      if (ExportFile.isNotNeeded(plain(part))) {
        continue;
      }
      String name = known(part);
      if (name == null) {
        name = "report-" + (shown.size() + 1) + ".csv";
        shown.put(name, Findings.cut(part.name().replaceFirst("^.*[/\\\\]", ""), 100));
      }
      Path file = files.resolve(name);
      if (Files.exists(file)) {
        throw new ExportRefused(file.getFileName() + " was uploaded twice.");
      }
      left -= copy(part, file, left);
    }
    return new Kept(files, shown);
  }

  /** The name of a file of an export; null for CSV of another name. */
  private static String known(UploadedPart part) {
    String name = plain(part);
    for (ExportFile file : ExportFile.values()) {
      if (file.fileName().equals(name) && file != ExportFile.COLUMN_NOTES) {
        return name;
      }
    }
    if (name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv")) {
      return null;
    }
    throw new ExportRefused(
        "“"
            + Findings.cut(part.name(), 100)
            + "” is no file of an export. Upload one zip, one Common Transfer File (XML), or CSV files:"
            + " users.csv, contacts.csv and so on, or reports of your MIS.");
  }

  /**
   * The folder of an upload that is still here.
   *
   * @param id as its folder is called; anything else finds nothing
   */
  public static Optional<Path> find(String id) {
    return Optional.ofNullable(id)
        .filter(asked -> asked.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(root()::resolve)
        .filter(Files::isDirectory);
  }

  /** The folder for an upload that nobody uploaded: what a folder elsewhere is turned into. */
  public static Path newFolder() throws IOException {
    return Files.createDirectories(root().resolve(UUID.randomUUID().toString()));
  }

  /** The folders of all uploads. */
  public static List<Path> all() {
    Path root = root();
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> uploads = Files.list(root)) {
      return uploads.toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The uploads could not be listed", e);
    }
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
  public static void discard(Path source) {
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
    all().stream()
        .filter(upload -> sources.stream().noneMatch(source -> source.startsWith(upload)))
        .forEach(Uploads::discard);
  }

  private static Path root() {
    return Setting.dataFolder().resolve("imports");
  }
}
