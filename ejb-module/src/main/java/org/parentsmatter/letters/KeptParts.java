package org.parentsmatter.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.parentsmatter.press.SharedPart;

/**
 * What letters share (fonts, pictures), once for all runs: a file each, called by its fingerprint.
 * It says nothing about anybody, so it is not encrypted.
 */
final class KeptParts {
  private static final String ENDING = ".part";

  private final Path folder;

  KeptParts(Path letters) {
    this.folder = letters.resolve("parts");
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }

  /** Makes the folder if it is not there yet. */
  void open() throws IOException {
    Files.createDirectories(folder);
  }

  /** Brings the names of the parts to the disk. */
  void sync() throws IOException {
    LetterFiles.sync(folder);
  }

  /**
   * Keeps a part, unless it is there. Whoever else does so at the same moment keeps the same. It is
   * sure to be on the disk only after {@link #sync}: also when it was there, for whoever put it
   * there may not have come to that.
   */
  void keep(SharedPart part) throws IOException {
    Path file = file(part.id());
    if (Files.exists(file)) {
      return;
    }
    Path aside = folder.resolve(part.id() + '.' + UUID.randomUUID() + ".aside");
    try (FileChannel channel =
        FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(part.bytes());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    try {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException alreadyKept) {
      Files.deleteIfExists(aside);
    }
  }

  /**
   * The bytes of a part.
   *
   * @throws UncheckedIOException when they are not there any more, or not as they were kept
   */
  byte[] bytes(String id) {
    try {
      byte[] bytes = Files.readAllBytes(file(id));
      if (!SharedPart.of(bytes).id().equals(id)) {
        throw new IOException("Part " + id + " of the letters is damaged");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("Part " + id + " of the letters cannot be read", e);
    }
  }

  /** A part if it is there as it was kept; what is damaged is taken away, to be kept anew. */
  Optional<SharedPart> whole(String id) {
    try {
      SharedPart part = SharedPart.of(Files.readAllBytes(file(id)));
      if (part.id().equals(id)) {
        return Optional.of(part);
      }
      Files.deleteIfExists(file(id));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
