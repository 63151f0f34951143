package org.parentsmatter.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.parentsmatter.imports.ctf.FindingTaker;

/**
 * What was handed in: a folder or a zip with CSV files, or a Common Transfer File. Only files whose
 * names the import knows are ever opened, and never more of them than {@link #MOST_BYTES}.
 */
public sealed interface Export extends Closeable permits FolderExport, ZipExport, CtfExport {
  /** No school's export comes near this; a file that does is not one. */
  long MOST_BYTES = 1L << 30;

  /**
   * Opens a folder, a zip or a Common Transfer File (XML). It may be a link, which whoever names it
   * has chosen: "latest", say. Where that leads is found out once, so that all files are of one
   * export whatever becomes of it.
   *
   * @throws ExportRefused when it is neither, cannot be read, or is hostile
   */
  static Export open(Path source) {
    try {
      Path found = source.toRealPath();
      if (Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS)) {
        return CtfExport.unlessCsv(new FolderExport(found));
      }
      if (Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)) {
        return CtfExport.isXml(found)
            ? CtfExport.of(found)
            : CtfExport.unlessCsv(ZipExport.open(found));
      }
    } catch (IOException e) {
      throw nothingCalled(source, e);
    }
    throw nothingCalled(source, null);
  }

  private static ExportRefused nothingCalled(Path source, IOException cause) {
    return new ExportRefused(
        "There is no folder, zip or XML file called " + source.getFileName() + ".", cause);
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

  /** The XML files in it; one of them may be a Common Transfer File. */
  List<String> xmlFiles();

  /**
   * Makes ready what has to be before files are read.
   *
   * @param school the name of this school, empty while it has none
   * @throws ExportRefused when the export cannot be used as a whole
   */
  default void prepare(String school, FindingTaker findings) throws IOException, SQLException {}

  @Override
  void close();
}
