package org.parentsmatter.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parentsmatter.security.Sha256;

/** The fingerprint of an export: two with the same fingerprint have the same content. */
final class ExportSum {
  private ExportSum() {}

  /**
   * Of all of a zip or XML file, or of the files of a folder that an import might read, with their
   * names.
   *
   * @return SHA-256 in 64 hexadecimal digits; nothing when it cannot be read
   */
  static Optional<String> of(Path source) {
    try {
      return Optional.of(sum(source));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String sum(Path source) throws IOException {
    MessageDigest digest = Sha256.digest();
    if (Files.isDirectory(source)) {
      for (Path file : files(source)) {
        digest.update(Sha256.hex(source.relativize(file).toString()).getBytes(UTF_8));
        digest.update(sum(file).getBytes(UTF_8));
      }
    } else {
      try (InputStream bytes = new DigestInputStream(Files.newInputStream(source), digest)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).filter(ExportSum::mayBeRead).sorted().toList();
    }
  }

  private static boolean mayBeRead(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".xml");
  }
}
