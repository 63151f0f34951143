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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Many letters in one PDF for the printer, each starting on the front of a sheet of its own. The
 * pages are those of the single letters, but they are not tagged: paper is not read aloud, and the
 * tags of thousands of letters would fill the memory. The file appears, complete and on disk, when
 * {@link #finish} has returned; a run that is closed without it leaves nothing behind. One thread
 * at a time.
 */
public final class PrintRun implements AutoCloseable {

  private final TypeCase type;
  private final Path target;
  private final Path folder;
  private final PDDocument document;
  private final Inking inking;
  private boolean open = true;

  PrintRun(TypeCase type, FontPair fonts, Path target) throws IOException {
    this.type = type;
    this.target = target.toAbsolutePath();
    this.folder = this.target.getParent();
    if (folder == null) {
      throw new IllegalArgumentException(target + " is not a file");
    }
    this.document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    this.document.setVersion(1.7f);
    this.inking = new Inking(document, fonts.regular(), fonts.bold());
  }

  /**
   * Adds one letter.
   *
   * @return where it is in the file
   * @throws CannotSet when the letter would come out wrong; the run is as before and can go on
   */
  public Place add(LetterTemplate template, LetterData data, SchoolArtwork artwork)
      throws CannotSet, IOException {
    requireOpen();
    Composition composition = Composition.of(type, template, data, artwork);
    int first = document.getNumberOfPages() + 1;
    for (Sheet sheet : composition.sheets()) {
      inking.print(sheet, null);
    }
    if (composition.sheets().size() % 2 == 1) {
      inking.blank();
    }
    return new Place(first, composition.sheets().size());
  }

  /** Writes the file aside, brings it safely to disk and only then gives it its name. */
  public void finish() throws IOException {
    requireOpen();
    if (document.getNumberOfPages() == 0) {
      throw new IllegalStateException("A print run without letters makes no file");
    }
    open = false;
    COSArray ids = new COSArray();
    ids.add(new COSString(new byte[16]));
    ids.add(new COSString(new byte[16]));
    document.getDocument().getTrailer().setItem(COSName.ID, ids);
    Path aside = Files.createTempFile(folder, ".print-run", ".part");
    try {
      write(aside);
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private void write(Path aside) throws IOException {
    try (FileChannel file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 65_536);
      document.save(out, CompressParameters.NO_COMPRESSION);
      out.flush();
      file.force(true);
    }
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
    document.close();
  }

  /**
   * Where a letter is in the print run.
   *
   * @param firstPage counted from 1, always odd
   * @param pages printed, without a blank back
   */
  public record Place(int firstPage, int pages) {}
}
