package org.parentsmatter.letters;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.parentsmatter.press.SetLetter;
import org.parentsmatter.security.Sha256;

/**
 * The folder of a run in the data folder: its letters in {@linkplain LetterBundles bundles}. In
 * runs from before there were bundles, each letter and each print run is a PDF file there.
 */
final class LetterFiles {
  /** The run's own, that of all letters, and the data folder. */
  private static final int FOLDERS = 3;

  private final Path folder;
  private final KeptParts parts;

  /** The files of a run below that folder. */
  LetterFiles(Path letters, long runId) {
    this.folder = letters.resolve(Long.toString(runId));
    this.parts = new KeptParts(letters);
  }

  LetterBundles bundles() {
    return new LetterBundles(folder);
  }

  /** What these letters share with each other and with those of other runs. */
  KeptParts parts() {
    return parts;
  }

  /**
   * The whole file of a letter.
   *
   * @throws IOException when it is not the one any more that was stored
   */
  byte[] pdf(KeptLetter letter) throws IOException {
    byte[] pdf =
        letter.bundle() == null
            ? Files.readAllBytes(printedBefore(letter.reference()))
            : SetLetter.pdf(bundles().open(letter), parts::bytes);
    if (!sha256(pdf).equals(letter.sha256())) {
      throw new IOException("Letter " + letter.reference() + " is not the one that was stored");
    }
    return pdf;
  }

  /** A letter from before there were bundles. */
  private Path printedBefore(LetterReference reference) {
    return folder.resolve(reference.value() + ".pdf");
  }

  /** A print run from before there were bundles. */
  Path printRunBefore(boolean keptApart) {
    return folder.resolve(keptApart ? "print-run-protected.pdf" : "print-run.pdf");
  }

  /** Makes the folder if it is not there yet. */
  void open() throws IOException {
    Files.createDirectories(folder);
    parts.open();
  }

  /**
   * Brings the names of the files to the disk, and those of the folders up to the data folder: also
   * when another process made them, which may have been killed before it did so.
   */
  void sync() throws IOException {
    parts.sync();
    Path made = folder;
    for (int up = 0; up < FOLDERS && made != null; up++) {
      sync(made);
      made = made.getParent();
    }
  }

  static void sync(Path folder) throws IOException {
    // Windows cannot open a folder; its file system writes names through by itself.
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
  }

  /** Removes every file of the run. */
  void removeAll() throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> all;
      try (Stream<Path> files = Files.list(folder)) {
        all = files.toList();
      }
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    }
  }
}
