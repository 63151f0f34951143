package org.parentsmatter.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * What was handed in: a folder or a zip with CSV files. Only files whose names the import knows are
 * ever opened, and never more of them than {@link #MOST_BYTES}.
 */
public sealed interface Export extends Closeable permits FolderExport, ZipExport {
  /** No school's export comes near this; a file that does is not one. */
  long MOST_BYTES = 1L << 30;

  /**
   * Opens a folder or a zip. It may be a link, which whoever names it has chosen: "latest", say.
   * Where that leads is found out once, so that all files are of one export whatever becomes of it.
   *
   * @throws ExportRefused when it is neither, cannot be read, or is hostile
   */
  static Export open(Path source) {
    try {
      Path found = source.toRealPath();
      if (Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS)) {
        return new FolderExport(found);
      }
      if (Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)) {
        return ZipExport.open(found);
      }
    } catch (IOException e) {
      throw nothingCalled(source, e);
    }
    throw nothingCalled(source, null);
  }

  private static ExportRefused nothingCalled(Path source, IOException cause) {
    return new ExportRefused(
        "There is no folder and no zip file called " + source.getFileName() + ".", cause);
  }

  /** Whether the export has this file, whatever the case of its name. */
  boolean has(String fileName);

  /** The names of all CSV files in it, as they are given. */
  List<String> csvFiles();

  /**
   * The bytes of a file, from the start; may be asked for more than once.
   *
   * @throws IOException when there is no such file or it cannot be read
   */
  InputStream read(String fileName) throws IOException;

  @Override
  void close();
}
