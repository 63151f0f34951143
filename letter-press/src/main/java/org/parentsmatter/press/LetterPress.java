package org.parentsmatter.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets letters and other papers, tagged for people who have them read aloud; {@link PrintRun} puts
 * many of them into one file for the printer. It is made once and serves any number of threads. The
 * same input gives the same bytes.
 */
public final class LetterPress {

  private final TypeCase type = new TypeCase();
  private final SharedParts shared = new SharedParts();

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
    return set(template, data, artwork, manner, new Numbers());
  }

  /**
   * Sets one letter that is to stand in a print run with others.
   *
   * @param numbers the same for all letters of the run
   * @throws CannotSet when the letter would come out wrong; says why, for the school office
   */
  public SetLetter set(
      LetterTemplate template,
      LetterData data,
      SchoolArtwork artwork,
      Manner manner,
      Numbers numbers)
      throws CannotSet {
    Composition composition = Composition.of(type, template, data, artwork, manner);
    SetLetter letter = write(template.title(), data, composition, numbers);
    if (manner.envelope() == EnvelopeProfile.NOTIFY) {
      NotifyRules.checkSize(letter.length());
    }
    return letter;
  }

  /**
   * A page that shows where the window of an envelope is, to be printed and tried with a real one.
   */
  public SetLetter calibration(EnvelopeProfile profile) {
    try {
      LetterTemplate template = Calibration.template(profile);
      Composition page = Calibration.page(type, profile, template);
      return write(template.title(), Calibration.WORDS, page, new Numbers());
    } catch (CannotSet impossible) {
      throw new IllegalStateException("The calibration page cannot be set", impossible);
    }
  }

  /**
   * A sheet to stand between the letters of two groups in a print run.
   *
   * @param group what comes next, in large letters
   * @param words what else is to be said, in a sentence
   */
  public SetLetter separator(String group, String words, Numbers numbers) throws CannotSet {
    Composition sheet = SeparatorSheet.of(type, group, words);
    return write(group, Calibration.WORDS, sheet, numbers);
  }

  /**
   * Sets a paper that is no letter.
   *
   * @param artwork for its logo, if it has one
   * @throws CannotSet when the paper would come out wrong; says why, for whoever wants it
   */
  public SetLetter set(Document paper, SchoolArtwork artwork) throws CannotSet {
    String title = type.printable("title", paper.frame().title());
    Composition pages = DocumentSetter.pages(type, paper, artwork);
    return write(title, Tongue.ENGLISH.tag(), paper.frame().date(), pages, new Numbers());
  }

  /**
   * How many pages a paper has, so also whether a part of one fits on a page; the file is not
   * written for it.
   *
   * @throws CannotSet as for setting it
   */
  public int pages(Document paper, SchoolArtwork artwork) throws CannotSet {
    return DocumentSetter.pages(type, paper, artwork).sheets().size();
  }

  private SetLetter write(String title, LetterData data, Composition composition, Numbers numbers)
      throws CannotSet {
    return write(title, data.language(), data.date(), composition, numbers);
  }

  private SetLetter write(
      String title, String language, LocalDate date, Composition composition, Numbers numbers)
      throws CannotSet {
    boolean fromRight = composition.tongue().script().rightToLeft();
    Description description = new Description(title, language, fromRight, date);
    Bench bench = Bench.take();
    try {
      return new LetterInk(bench, composition).write(shared.of(description), numbers);
    } finally {
      bench.leave();
    }
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
