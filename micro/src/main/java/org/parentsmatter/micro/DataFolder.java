package org.parentsmatter.micro;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder with everything that belongs to one school: database, batch repository, letters, logs.
 * One process owns it at a time, held by a lock that ends with the process however it ends. The
 * owner says in {@code control.json} how it can be reached.
 */
final class DataFolder implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final String OF_THE_FILE_SYSTEM = "lost+found";

  private final Path path;
  private final FileLock lock;

  private DataFolder(Path path, FileLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the folder if it is missing, for its owner's eyes only, and takes it.
   *
   * @throws CannotRun when another process has it, or it cannot be written
   * @throws BadInput when it holds something else
   */
  static DataFolder take(Path path) {
    return tryToTake(path)
        .orElseThrow(
            () ->
                new CannotRun(
                    "The data folder "
                        + path
                        + " is in use by another Parents Matter on this machine."));
  }

  /** As {@link #take}, and nothing when another process has the folder. */
  static Optional<DataFolder> tryToTake(Path path) {
    try {
      Files.createDirectories(path);
      if (!Files.exists(path.resolve(LOCK)) && !isEmpty(path)) {
        throw new BadInput(
            path + " holds other files. Name an empty folder, or one that does not exist yet.");
      }
      onlyForTheOwner(path);
      FileLock lock = lock(path.resolve(LOCK));
      if (lock == null) {
        return Optional.empty();
      }
      DataFolder taken = new DataFolder(path, lock);
      Files.deleteIfExists(taken.control());
      taken.sweep();
      return Optional.of(taken);
    } catch (IOException e) {
      throw new CannotRun(
          "The data folder "
              + path
              + " cannot be used. Does it belong to the user who runs this, and is there room?",
          e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.endsWith(OF_THE_FILE_SYSTEM));
    }
  }

  private static FileLock lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
    }
    return lock;
  }

  /** Lets nobody but the owner read, write or, if it is a folder, enter. */
  static void onlyForTheOwner(Path path) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          path,
          Files.isDirectory(path)
              ? EnumSet.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE)
              : EnumSet.of(OWNER_READ, OWNER_WRITE));
    }
  }

  /** What a server needs while it runs and nobody after it is emptied when the folder is taken. */
  private void sweep() throws IOException {
    delete(running());
    for (String folder : List.of("tmp", "server", "runtime")) {
      Files.createDirectories(running().resolve(folder));
    }
    Files.createDirectories(logs());
  }

  static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Tells commands on this machine how to reach the server that owns this folder. */
  void announce(Control control) {
    try {
      control.writeTo(control());
    } catch (IOException e) {
      throw new CannotRun("The data folder " + path + " cannot be written. Is there room?", e);
    }
  }

  /** Whether a server has kept data here before. */
  boolean isUsed() {
    return Files.exists(path.resolve("database"));
  }

  boolean isDemonstration() {
    return Files.exists(demonstration());
  }

  void markDemonstration() throws IOException {
    Files.writeString(demonstration(), "An invented school. Its passwords are known.\n");
  }

  Path path() {
    return path;
  }

  Path running() {
    return path.resolve("run");
  }

  Path logs() {
    return path.resolve("logs");
  }

  private Path control() {
    return path.resolve(Control.FILE);
  }

  private Path demonstration() {
    return path.resolve("demonstration");
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      if (lock.isValid()) {
        Files.deleteIfExists(control());
        lock.acquiredBy().close();
      }
    } catch (IOException e) {
      throw new CannotRun(
          "The data folder "
              + path
              + " could not be closed properly. Start again; nothing saved is lost.",
          e);
    }
  }
}
