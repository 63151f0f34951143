package org.parentsmatter.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets letters: one at a time, or many into one file for the printer, both tagged for people who
 * have them read aloud. It is made once and serves any number of threads. The same input gives the
 * same bytes, always.
 */
public final class LetterPress {

  private final TypeCase type = new TypeCase();

  /**
   * Sets one letter as a PDF file of its own.
   *
   * @throws CannotSet when the letter would come out wrong; says why, for the school office
   */
  public SetLetter set(LetterTemplate template, LetterData data, SchoolArtwork artwork)
      throws CannotSet {
    return set(template, data, artwork, Manner.PLAIN);
  }

  /**
   * Sets one letter in a manner of its own: in large print, or with another language.
   *
   * @throws CannotSet when the letter would come out wrong; says why, for the school office
   */
  public SetLetter set(
      LetterTemplate template, LetterData data, SchoolArtwork artwork, Manner manner)
      throws CannotSet {
    Composition composition = Composition.of(type, template, data, artwork, manner);
    try {
      byte[] pdf = new SingleLetter(template, data, manner).write(composition);
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
    return new PrintRun(type, target);
  }

  /**
   * The texts of a letter that no speaker of their language has read yet, as the office would call
   * them; a letter that has any should not be released. What the data says is not looked at.
   */
  public static List<String> unread(LetterTemplate template, Manner manner) {
    List<String> unread = new ArrayList<>();
    note(template, unread);
    if (manner.behind() != null) {
      note(manner.behind().template(), unread);
    }
    Tongue offered = manner.offered();
    if (offered != null && !offered.readBySpeaker()) {
      unread.add("the sentence in " + offered.inEnglish() + " that says how to ask for the letter");
    }
    return List.copyOf(unread);
  }

  private static void note(LetterTemplate template, List<String> unread) {
    Tongue tongue = template.tongue();
    if (!template.readBySpeaker()) {
      unread.add("the template \"" + template.name() + "\" in " + tongue.inEnglish());
    }
    if (!tongue.readBySpeaker()) {
      unread.add("the words around a letter in " + tongue.inEnglish());
    }
  }
}
