package org.parentsmatter.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Sets letters: one at a time, tagged for people who have them read aloud, or many into one file
 * for the printer. It is made once, reads its fonts then, and serves any number of threads. The
 * same input gives the same bytes, always.
 */
public final class LetterPress {

  private final TypeCase type = new TypeCase();
  private final ConcurrentLinkedQueue<FontPair> fonts = new ConcurrentLinkedQueue<>();

  /**
   * Sets one letter as a PDF file of its own.
   *
   * @throws CannotSet when the letter would come out wrong; says why, for the school office
   */
  public SetLetter set(LetterTemplate template, LetterData data, SchoolArtwork artwork)
      throws CannotSet {
    Composition composition = Composition.of(type, template, data, artwork);
    try {
      FontPair pair = borrowFonts();
      byte[] pdf = new SingleLetter(template, data).write(composition, pair);
      fonts.add(pair);
      return new SetLetter(pdf, composition.sheets().size());
    } catch (IOException broken) {
      throw new UncheckedIOException("The letter could not be written", broken);
    }
  }

  /**
   * Starts one PDF with many letters, for the printer.
   *
   * @param target where the file appears when the run is finished; what was there before is
   *     replaced then
   */
  public PrintRun openPrintRun(Path target) throws IOException {
    return new PrintRun(type, FontPair.of(type), target);
  }

  private FontPair borrowFonts() throws IOException {
    FontPair pair = fonts.poll();
    return pair == null ? FontPair.of(type) : pair;
  }
}
