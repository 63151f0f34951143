package org.parentsmatter.press;

import java.util.List;
import org.parentsmatter.press.Wording.Run;

/** Puts a paper that is no letter onto its pages: the line at the head, the words, the foot. */
final class DocumentSetter {

  /** A file has room for twice as many objects, and a page needs few besides its tags. */
  private static final int MOST_TAGS = 60_000;

  private DocumentSetter() {}

  static Composition pages(TypeCase type, Document paper, SchoolArtwork artwork) throws CannotSet {
    Document.Frame frame = paper.frame();
    Copy copy = Calibration.copy(type, EnvelopeProfile.NONE).with(artwork, frame.large());
    Tag structure = Tag.letter(copy.tongue().tag());
    HeadSetter head = new HeadSetter(copy, frame.head());
    FootSetter foot = new FootSetter(copy, Run.of(frame.foot(), false), numbers(copy, 999, 999));
    // Said once, before all else: that a paper is confidential must not be left for the end.
    Tag headTag = frame.head().isEmpty() ? null : structure.add(Tag.Kind.PARAGRAPH);
    Tag footTag = frame.foot().isEmpty() ? null : structure.add(Tag.Kind.PARAGRAPH);
    List<Strip> strips = BlockSetter.paper(copy, structure, paper);
    if (structure.size() > MOST_TAGS) {
      throw new CannotSet("The paper is too long for one file: make two of it");
    }
    checkHeights(strips, foot.bottom() - Paper.TOP);
    List<Sheet> sheets = Paginator.pages(strips, Paper.TOP, foot.bottom());
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      boolean first = i == 0;
      List<Run> numbers = numbers(copy, i + 1, sheets.size());
      sheet.placeFirst(foot.top(), foot.foot(first ? footTag : null, numbers));
      sheet.placeFirst(0, head.head(first ? headTag : null));
    }
    return new Composition(sheets, List.of(structure), copy.tongue());
  }

  private static void checkHeights(List<Strip> strips, float page) throws CannotSet {
    for (Strip strip : strips) {
      float height = strip.height();
      for (Strip head : strip.runningHead()) {
        height += head.height();
      }
      if (height > page) {
        throw new CannotSet("A row of a table is higher than a page: write less into it");
      }
    }
  }

  private static List<Run> numbers(Copy copy, int page, int pages) {
    return copy.words().page(page, pages);
  }
}
