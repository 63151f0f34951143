package org.parentsmatter.micro;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with everything that belongs to one school: database, batch repository, letters, logs.
 * One process owns it at a time, held by a lock that ends with the process however it ends. The
 * owner says in {@code control.json} how it can be reached.
 */
final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Makes the folder if it is missing, for its owner's eyes only, and takes it.
   *
   * @throws CannotRun when another process has it, or it cannot be written
   */
  static DataFolder take(Path path) {
    FileChannel channel = null;
    try {
      create(path);
      channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock != null) {
        DataFolder taken = new DataFolder(path, channel, lock);
        Files.deleteIfExists(taken.control());
        taken.sweep();
        return taken;
      }
      channel.close();
    } catch (IOException e) {
      throw new CannotRun("The data folder " + path + " cannot be used: " + e + ".", e);
    }
    throw new CannotRun(
        "The data folder " + path + " is in use by another Parents Matter on this machine.");
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void create(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
    }
    onlyForTheOwner(path, "rwx------");
  }

  static void onlyForTheOwner(Path path, String permissions) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /**
   * What a server needs while it runs and nobody after it: emptied whenever the folder is taken.
   */
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
  void announce(int port, String token) {
    try {
      new Control(port, token, ProcessHandle.current().pid()).writeTo(control());
    } catch (IOException e) {
      throw new CannotRun("The data folder " + path + " cannot be written: " + e + ".", e);
    }
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

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(control());
      if (channel.isOpen()) {
        lock.release();
        channel.close();
      }
    } catch (IOException e) {
      throw new CannotRun("The data folder " + path + " cannot be given back: " + e + ".", e);
    }
  }
}
