package org.parentsmatter.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.Document;
import org.parentsmatter.press.DocumentWriter;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.press.SetLetter;

/**
 * Sets the pages of a pack, each family on one side of paper: a page that does not fit is made
 * shorter until it does.
 */
final class PackPaper {
  private static final LetterPress PRESS = new LetterPress();

  /** More lines than ever fit on a page. */
  private static final int MOST_ROOM = 60;

  private final String title;
  private final String foot;
  private final LocalDate date;
  private final SchoolArtwork artwork;

  /**
   * @param title what the file calls itself
   * @param foot what stands at the foot of every page
   * @param date the day of the paper
   */
  PackPaper(String title, String foot, LocalDate date, SchoolArtwork artwork) {
    this.title = title;
    this.foot = foot;
    this.date = date;
    this.artwork = artwork;
  }

  /**
   * The paper as a PDF.
   *
   * @param pages at least one
   * @throws PackRefused when it cannot be printed; says why
   */
  byte[] set(List<FamilyPage> pages) {
    List<FamilyPage> fitting = new ArrayList<>();
    for (FamilyPage page : pages) {
      fitting.add(fitting(page));
    }
    SetLetter paper;
    try {
      paper = PRESS.set(document(fitting), artwork);
    } catch (CannotSet e) {
      throw new PackRefused("The pack could not be printed: " + e.getMessage());
    }
    if (paper.pages() != fitting.size()) {
      throw new IllegalStateException("The pack does not have one page a family");
    }
    return paper.pdf();
  }

  /** Halves the room until the most is found that fits; only the press knows how much that is. */
  private FamilyPage fitting(FamilyPage page) {
    FamilyPage fits = null;
    int most = MOST_ROOM;
    int least = 0;
    int room = MOST_ROOM;
    while (room >= least && room <= most) {
      FamilyPage shorter = page.within(room);
      if (pagesOf(shorter) == 1) {
        fits = shorter;
        least = room + 1;
      } else {
        most = room - 1;
      }
      room = (least + most) / 2;
    }
    if (fits != null) {
      return fits;
    }
    throw new PackRefused(
        "The page about "
            + page.title()
            + " does not fit on one side of paper. Take the family out and open its page instead.");
  }

  private int pagesOf(FamilyPage page) {
    try {
      return PRESS.pages(document(List.of(page)), artwork);
    } catch (CannotSet e) {
      throw new PackRefused(
          "The page about " + page.title() + " could not be printed: " + e.getMessage());
    }
  }

  private Document document(List<FamilyPage> pages) {
    DocumentWriter writer = Document.titled(title).date(date).foot(foot);
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        writer.newPage();
      }
      write(pages.get(i), writer);
    }
    return writer.build();
  }

  private static void write(FamilyPage page, DocumentWriter writer) {
    writer.heading(page.title());
    writer.paragraph(String.join("; ", page.comes()));
    for (PaperSection section : page.sections()) {
      writer.subheading(section.part().heading());
      writer.items(section.lines());
    }
    if (page.shortened()) {
      writer.paragraph("There is more on the family’s page.");
    }
  }
}
