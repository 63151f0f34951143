package org.parentsmatter.letters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The letters of a run on disk. Each chunk of letters is a file of its own, a bundle, which is
 * written once, brought to the disk, and never written again; a letter that is set anew goes into a
 * new one. What a killed process left of a bundle no row names, and no key opens.
 */
final class LetterBundles {
  private static final String ENDING = ".letters";

  private final Path folder;

  LetterBundles(Path folder) {
    this.folder = folder;
  }

  /** Writes letters, sealed, one after the other; returns the name of their bundle. */
  String write(ByteBuffer sealed) throws IOException {
    String name = UUID.randomUUID().toString().substring(0, 18);
    try (FileChannel channel =
        FileChannel.open(file(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (sealed.hasRemaining()) {
        channel.write(sealed);
      }
      channel.force(true);
    }
    return name;
  }

  private Path file(String bundle) {
    return folder.resolve(bundle + ENDING);
  }

  /**
   * A letter's own part, as it was set.
   *
   * @throws LetterRefused when it was erased
   * @throws IOException when it is not there any more, or not as it was stored
   */
  byte[] open(KeptLetter letter) throws IOException {
    if (letter.isErased()) {
      throw new LetterRefused("This letter was erased.");
    }
    ByteBuffer sealed = ByteBuffer.allocate(letter.length());
    try (FileChannel channel = FileChannel.open(file(letter.bundle()), StandardOpenOption.READ)) {
      while (sealed.hasRemaining()
          && channel.read(sealed, letter.offset() + sealed.position()) >= 0) {
        // Reads on: a read may bring less than was asked for.
      }
    }
    return openSealed(letter, sealed.array());
  }

  /** All of a bundle, to look at several of its letters; empty when it is not there. */
  Optional<byte[]> whole(String bundle) throws IOException {
    Path file = file(bundle);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** A letter's own part from its bundle; empty when it is not there as it was stored. */
  static Optional<byte[]> opened(KeptLetter letter, byte[] bundle) {
    if (letter.key() == null || letter.offset() + letter.length() > bundle.length) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          openSealed(
              letter,
              Arrays.copyOfRange(bundle, letter.offset(), letter.offset() + letter.length())));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** What was sealed says by itself whether it is whole, and this letter's. */
  private static byte[] openSealed(KeptLetter letter, byte[] sealed) throws IOException {
    try {
      return LetterSeal.of(letter.key()).opened(letter.reference(), sealed);
    } catch (GeneralSecurityException e) {
      throw new IOException("Letter " + letter.reference() + " is damaged", e);
    }
  }
}
