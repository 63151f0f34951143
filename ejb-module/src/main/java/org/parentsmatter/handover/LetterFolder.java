package org.parentsmatter.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.parentsmatter.letters.LetterReference;

/**
 * The folder that somebody named for the letters. It is filled beside itself and then moved into
 * its place, so that whoever looks finds the whole result or none of it. A former result is
 * replaced; a folder with anything else in it, also among the letters, is left alone.
 */
final class LetterFolder {
  private static final String LETTERS = "letters";
  private static final String PROTECTED = "protected";
  private static final String PROTECTED_RUN = "print-run-protected.pdf";
  private static final String PDF = ".pdf";
  private static final Set<String> RESULT =
      Set.of("print-run.pdf", "recipients.csv", "summary.json");

  private static final Logger LOG = Logger.getLogger(LetterFolder.class.getName());

  private final Path path;

  private LetterFolder(Path path) {
    this.path = path;
  }

  /** Something that writes a result into a folder. */
  @FunctionalInterface
  interface Filling {
    void into(Path folder) throws IOException;
  }

  /**
   * The folder at that path.
   *
   * @throws HandoverRefused when it cannot become the letters' folder
   */
  static LetterFolder at(Path path) {
    Path parent = path.getParent();
    if (parent == null || Files.exists(path) && !Files.isDirectory(path)) {
      throw new HandoverRefused(path + " is not a folder. Name another one for the letters.");
    }
    try {
      Files.createDirectories(parent);
      if (!holdsOnlyAResult(path)) {
        throw new HandoverRefused(
            path + " holds other files. Name a new or empty folder for the letters.");
      }
    } catch (IOException e) {
      LOG.log(Level.INFO, "The folder for letters cannot be used: {0}", e.toString());
      throw new HandoverRefused(
          path + " cannot be used for the letters. May this user write there?");
    }
    return new LetterFolder(path);
  }

  /**
   * Puts a result in place.
   *
   * @throws HandoverFailed when it cannot be written; what was there before is still there
   */
  void fill(Filling filling) {
    String mark = "." + UUID.randomUUID();
    Path aside = path.resolveSibling("." + path.getFileName() + mark);
    Path former = path.resolveSibling("." + path.getFileName() + mark + ".former");
    try {
      try {
        Files.createDirectory(aside);
        filling.into(aside);
        replace(aside, former);
      } finally {
        delete(aside);
        if (Files.exists(path)) {
          delete(former);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The letters could not be written", e);
      throw new HandoverFailed(
          "The letters could not be written to "
              + path
              + ". Is there room, and may this user write there?");
    }
  }

  private void replace(Path aside, Path former) throws IOException {
    if (!Files.exists(path)) {
      Files.move(aside, path);
      return;
    }
    Files.move(path, former);
    try {
      Files.move(aside, path);
    } catch (IOException e) {
      Files.move(former, path);
      throw e;
    }
  }

  private static boolean holdsOnlyAResult(Path folder) throws IOException {
    for (Path file : files(folder)) {
      String name = Objects.toString(file.getFileName());
      boolean ours =
          Files.isDirectory(file) ? isFolderOfLetters(file, name) : RESULT.contains(name);
      if (!ours) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFolderOfLetters(Path folder, String name) throws IOException {
    return switch (name) {
      case LETTERS -> files(folder).stream().allMatch(LetterFolder::isLetter);
      case PROTECTED ->
          files(folder).stream().allMatch(file -> isLetter(file) || isProtectedRun(file));
      default -> false;
    };
  }

  private static boolean isProtectedRun(Path file) {
    return Files.isRegularFile(file) && Objects.toString(file.getFileName()).equals(PROTECTED_RUN);
  }

  private static boolean isLetter(Path file) {
    String name = Objects.toString(file.getFileName());
    return Files.isRegularFile(file)
        && name.endsWith(PDF)
        && isReference(name.substring(0, name.length() - PDF.length()));
  }

  private static boolean isReference(String name) {
    try {
      return new LetterReference(name).value().equals(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
