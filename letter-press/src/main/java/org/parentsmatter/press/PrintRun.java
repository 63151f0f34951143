package org.parentsmatter.press;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Many letters in one PDF for the printer, each starting on the front of a sheet of its own. The
 * pages are those of the single letters, tagged like them, and the fonts are in the file once. It
 * grows on the disk, aside from its place, and appears, complete, when {@link #finish} has
 * returned; a run that is closed without it leaves nothing behind. One thread at a time.
 */
public final class PrintRun implements AutoCloseable {

  private static final String IDENTITY = "00".repeat(16);

  private final TypeCase type;
  private final Path target;
  private final Path folder;
  private final Path aside;
  private final FileChannel channel;
  private final OutputStream out;
  private final Inking inking;
  private Description description;
  private boolean open = true;

  PrintRun(TypeCase type, Path target) throws IOException {
    this.type = type;
    this.target = target.toAbsolutePath();
    this.folder = this.target.getParent();
    if (folder == null) {
      throw new IllegalArgumentException(target + " is not a file");
    }
    this.aside = Files.createTempFile(folder, ".print-run", ".part");
    this.channel = FileChannel.open(aside, StandardOpenOption.WRITE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 65_536);
    this.inking = new Inking(out);
  }

  /**
   * Adds one letter.
   *
   * @return where it is in the file
   * @throws CannotSet when the letter would come out wrong; the run is as before and can go on
   */
  public Place add(LetterTemplate template, LetterData data, SchoolArtwork artwork)
      throws CannotSet, IOException {
    return add(template, data, artwork, Manner.PLAIN);
  }

  /**
   * Adds one letter in a manner of its own.
   *
   * @return where it is in the file
   * @throws CannotSet when the letter would come out wrong; the run is as before and can go on
   */
  public Place add(LetterTemplate template, LetterData data, SchoolArtwork artwork, Manner manner)
      throws CannotSet, IOException {
    requireOpen();
    Composition composition = Composition.of(type, template, data, artwork, manner);
    int first = inking.pages() + 1;
    inking.print(composition);
    if (composition.sheets().size() % 2 == 1) {
      inking.blank();
    }
    if (description == null) {
      description = new Description(template.title(), data.language(), false, data.date());
    }
    return new Place(first, composition.sheets().size());
  }

  /** Brings the file safely to disk and only then gives it its name. */
  public void finish() throws IOException {
    requireOpen();
    if (description == null) {
      throw new IllegalStateException("A print run without letters makes no file");
    }
    open = false;
    try (channel) {
      inking.finish(description, IDENTITY);
      out.flush();
      channel.force(true);
    }
    Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    sync(folder);
  }

  /**
   * So that the new name, too, survives a power cut; not every system can do that with a folder.
   */
  private static void sync(Path folder) {
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (IOException notPossibleHere) {
      return;
    }
  }

  private void requireOpen() {
    if (!open) {
      throw new IllegalStateException("The print run is closed");
    }
  }

  /** Gives back what the run holds. Without {@link #finish} before it there is no file. */
  @Override
  public void close() throws IOException {
    open = false;
    inking.end();
    channel.close();
    Files.deleteIfExists(aside);
  }

  /**
   * Where a letter is in the print run.
   *
   * @param firstPage counted from 1, always odd
   * @param pages printed, without a blank back
   */
  public record Place(int firstPage, int pages) {}
}
