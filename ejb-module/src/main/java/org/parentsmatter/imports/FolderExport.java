package org.parentsmatter.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An export that lies in a folder. Links in it are not followed: they could lead anywhere. */
final class FolderExport implements Export {
  private final Path folder;

  FolderExport(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean has(String fileName) {
    return find(fileName).isPresent();
  }

  @Override
  public List<String> csvFiles() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public InputStream read(String fileName) throws IOException {
    Path file = find(fileName).orElseThrow(() -> new NoSuchFileException(fileName));
    return new LimitedInput(Files.newInputStream(file), fileName, MOST_BYTES);
  }

  private Optional<Path> find(String fileName) {
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> found =
          files.filter(f -> f.getFileName().toString().equalsIgnoreCase(fileName)).findFirst();
      if (found.isPresent() && !Files.isRegularFile(found.get(), LinkOption.NOFOLLOW_LINKS)) {
        throw new ExportRefused(
            fileName + " is a link or a folder. Put the file itself into the export.");
      }
      return found;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public List<String> xmlFiles() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).filter(CtfExport::isXml).sorted().toList();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private ExportRefused unreadable(IOException e) {
    return new ExportRefused("The folder " + folder.getFileName() + " cannot be read.", e);
  }

  @Override
  public void close() {}
}
