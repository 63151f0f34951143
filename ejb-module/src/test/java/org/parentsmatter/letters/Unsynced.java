package org.parentsmatter.letters;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What a disk has not been asked to keep yet: the bytes of files that were not synced, and names in
 * folders that were not. When the power fails, either may be lost.
 */
final class Unsynced {
  private final Deque<Name> names = new ArrayDeque<>();
  private final Set<Path> bytes = new HashSet<>();

  void created(Path path) {
    names.push(new Name(null, path));
  }

  void moved(Path from, Path to) {
    names.push(new Name(from, to));
    if (bytes.remove(from)) {
      bytes.add(to);
    }
  }

  void written(Path file) {
    bytes.add(file);
  }

  /** A file's bytes, or the names in a folder, are on the disk. */
  void synced(Path path) {
    bytes.remove(path);
    names.removeIf(name -> path.equals(name.path().getParent()));
  }

  boolean isEmpty() {
    return names.isEmpty() && bytes.isEmpty();
  }

  /** The names are lost: what was made is not there, what was moved is where it was. */
  void loseNames() throws IOException {
    for (Name name : names) {
      if (name.before() == null) {
        remove(name.path());
      } else if (Files.exists(name.path())) {
        Files.move(name.path(), name.before());
      }
    }
  }

  /** The names are there, but of what is in the files a part is not. */
  void loseBytes() throws IOException {
    for (Path file : bytes) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() / 2);
      }
    }
  }

  /** With all that is in it, which nobody can find without its name. */
  private static void remove(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (var all = Files.newDirectoryStream(path)) {
        for (Path each : all) {
          remove(each);
        }
      }
    }
    Files.deleteIfExists(path);
  }

  /** A name that is new, or that a file has instead of the one before. */
  private record Name(Path before, Path path) {}
}
