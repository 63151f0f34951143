package org.parentsmatter.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An export in a zip. It is read where it lies and never unpacked; a zip that looks like an attack
 * is refused as a whole, also when the file that looks so would not have been needed.
 */
final class ZipExport implements Export {
  private static final int MOST_ENTRIES = 1000;

  /** CSV of a school shrinks to a tenth; a bomb to a thousandth. */
  private static final long MOST_RATIO = 200;

  private static final long SMALL = 1 << 20;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final List<String> xmlFiles = new ArrayList<>();

  private ZipExport(ZipFile zip) {
    this.zip = zip;
  }

  static ZipExport open(Path file) {
    ZipExport export = new ZipExport(zip(file));
    try {
      export.look();
    } catch (RuntimeException e) {
      export.close();
      throw e;
    }
    return export;
  }

  /** Windows writes the names in the code page of DOS and does not say so. */
  private static ZipFile zip(Path file) {
    try {
      return new ZipFile(file.toFile());
    } catch (IOException | IllegalArgumentException e) {
      try {
        return new ZipFile(file.toFile(), Charset.forName("IBM437"));
      } catch (IOException | IllegalArgumentException again) {
        e.addSuppressed(again);
      }
      throw new ExportRefused(
          file.getFileName()
              + " cannot be read as a zip: it is damaged, cut short or no zip at all.",
          e);
    }
  }

  private void look() {
    if (zip.size() > MOST_ENTRIES) {
      throw new ExportRefused("The zip holds " + zip.size() + " files; an export has about ten.");
    }
    long total = 0;
    for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
      ZipEntry entry = all.next();
      refuseHostileName(entry.getName());
      total += refuseBomb(entry);
      remember(entry);
    }
    if (total > MOST_BYTES) {
      throw new ExportRefused(
          "The zip unpacks to " + (total >> 20) + " MB, far more than any school's export.");
    }
  }

  private void remember(ZipEntry entry) {
    String path = entry.getName().replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (entry.isDirectory() || path.startsWith("__MACOSX/")) {
      return;
    }
    if (CtfExport.isXml(name)) {
      // Two of one name are only a fault where the file is needed.
      xmlFiles.add(name);
      entries.putIfAbsent(name, entry);
      return;
    }
    if (!name.endsWith(".csv")) {
      return;
    }
    if (entries.put(name, entry) != null) {
      throw new ExportRefused("The zip holds " + name + " twice; nobody can say which counts.");
    }
  }

  private static void refuseHostileName(String name) {
    String path = name.replace('\\', '/');
    boolean climbs = path.equals("..") || path.startsWith("../") || path.contains("/../");
    boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:.*");
    if (climbs || path.endsWith("/..") || absolute || path.indexOf('\0') >= 0) {
      throw new ExportRefused(
          "The zip holds a file called \""
              + name
              + "\", a name that leads out of its folder. Nothing was read in.");
    }
  }

  private static long refuseBomb(ZipEntry entry) {
    long size = Math.max(entry.getSize(), 0);
    long packed = Math.max(entry.getCompressedSize(), 1);
    if (size > SMALL && size / packed > MOST_RATIO) {
      throw new ExportRefused(
          entry.getName()
              + " unpacks to "
              + size / packed
              + " times its size, as no real export does. Nothing was read in.");
    }
    return size;
  }

  @Override
  public boolean has(String fileName) {
    return entries.containsKey(fileName.toLowerCase(Locale.ROOT));
  }

  @Override
  public List<String> csvFiles() {
    return entries.keySet().stream().filter(name -> !CtfExport.isXml(name)).sorted().toList();
  }

  @Override
  public InputStream read(String fileName) throws IOException {
    ZipEntry entry = entries.get(fileName.toLowerCase(Locale.ROOT));
    if (entry == null) {
      throw new NoSuchFileException(fileName);
    }
    // The size in the directory of the zip is only a claim: what really comes out is counted.
    long limit = Math.max(SMALL, Math.min(MOST_BYTES, entry.getCompressedSize() * MOST_RATIO));
    return new LimitedInput(zip.getInputStream(entry), fileName, limit);
  }

  @Override
  public List<String> xmlFiles() {
    return List.copyOf(xmlFiles);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
