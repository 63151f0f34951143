package org.parentsmatter.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.parentsmatter.imports.ctf.CommonTransferFile;
import org.parentsmatter.imports.ctf.FindingTaker;

/**
 * A Common Transfer File of the Department for Education. It is turned into the files of an export
 * in a folder among the uploads, which holds everything about everybody and therefore lasts only
 * until the export is closed; what a process leaves behind that dies is swept away with the
 * uploads.
 */
final class CtfExport implements Export {
  private final String name;
  private final CommonTransferFile.Source source;
  private final Runnable closing;
  private Path folder;
  private FolderExport written;

  private CtfExport(String name, CommonTransferFile.Source source, Runnable closing) {
    this.name = name;
    this.source = source;
    this.closing = closing;
  }

  /** An XML file by itself. */
  static CtfExport of(Path file) {
    String name = Objects.toString(file.getFileName());
    return new CtfExport(
        name, () -> new LimitedInput(Files.newInputStream(file), name, MOST_BYTES), () -> {});
  }

  /**
   * The Common Transfer File of a folder or zip without CSV files, else the folder or zip itself.
   *
   * @throws ExportRefused when there are several XML files
   */
  static Export unlessCsv(Export export) {
    boolean done = false;
    try {
      List<String> files = export.xmlFiles();
      if (files.isEmpty() || !export.csvFiles().isEmpty()) {
        done = true;
        return export;
      }
      if (files.size() > 1) {
        throw new ExportRefused(
            "There are no CSV files, but %d XML files: %s and %s, for instance. Import one Common Transfer File at a time."
                .formatted(files.size(), files.get(0), files.get(1)));
      }
      done = true;
      return new CtfExport(files.get(0), () -> export.read(files.get(0)), export::close);
    } finally {
      if (!done) {
        export.close();
      }
    }
  }

  static boolean isXml(Path file) {
    return isXml(Objects.toString(file.getFileName()));
  }

  static boolean isXml(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  @Override
  public void prepare(String school, FindingTaker findings) throws IOException, SQLException {
    folder = Uploads.newFolder();
    new CommonTransferFile(name, source).writeTo(folder, school, findings);
    written = new FolderExport(folder);
  }

  @Override
  public boolean has(String fileName) {
    return written.has(fileName);
  }

  @Override
  public InputStream read(String fileName) throws IOException {
    return written.read(fileName);
  }

  /** None that were handed in: what is written here has the headings it must have. */
  @Override
  public List<String> csvFiles() {
    return List.of();
  }

  @Override
  public List<String> xmlFiles() {
    return List.of(name);
  }

  @Override
  public void close() {
    closing.run();
    if (folder != null) {
      Uploads.discard(folder);
    }
  }
}
