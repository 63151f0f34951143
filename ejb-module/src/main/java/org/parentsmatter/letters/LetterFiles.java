package org.parentsmatter.letters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parentsmatter.database.Setting;
import org.parentsmatter.security.Sha256;

/**
 * The letters of a run on disk: a folder per run, a file per letter, the print run beside them. A
 * file is written aside, brought to the disk, and then renamed: under its own name it is always
 * whole.
 */
final class LetterFiles {
  private static final String ASIDE = ".aside";

  private final Path folder;

  /** The files of a run below that folder. */
  LetterFiles(Path letters, long runId) {
    this.folder = letters.resolve(Long.toString(runId));
  }

  /** The files of a run in the data folder. */
  static LetterFiles of(long runId) {
    return new LetterFiles(Setting.dataFolder().resolve("letters"), runId);
  }

  Path letter(LetterReference reference) {
    return folder.resolve(reference.value() + ".pdf");
  }

  Path printRun() {
    return folder.resolve("print-run.pdf");
  }

  /** The print run of the letters to protected addresses. */
  Path protectedRun() {
    return folder.resolve("print-run-protected.pdf");
  }

  private Path aside(Path file) {
    return folder.resolve(file.getFileName() + ASIDE);
  }

  /** Makes the folder if it is not there yet. */
  void open() throws IOException {
    Files.createDirectories(folder);
  }

  void store(LetterReference reference, byte[] pdf) throws IOException {
    Path file = letter(reference);
    Path aside = aside(file);
    try (FileChannel channel =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(pdf);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Brings the names of the files to the disk. */
  void sync() throws IOException {
    // Windows cannot open a folder; its file system writes names through by itself.
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** The SHA-256 of a file in hexadecimal digits; empty when there is no such file. */
  static Optional<String> sha256(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
  }

  void remove(LetterReference reference) throws IOException {
    Files.deleteIfExists(letter(reference));
    Files.deleteIfExists(aside(letter(reference)));
  }

  /** Removes what a killed process left half written, of single letters and of the print run. */
  void removeAside() throws IOException {
    for (Path file : files()) {
      if (!file.toString().endsWith(".pdf")) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Whether a file is called as a letter is. */
  static boolean isLetter(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".pdf")
        && LetterReference.read(name.substring(0, name.length() - 4)).isPresent();
  }

  /** Removes every file of the run. */
  void removeAll() throws IOException {
    for (Path file : files()) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
