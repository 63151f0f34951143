package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.Wording.Run;

/**
 * One letter with everything in its place, not yet in any file format: its pages, its structure in
 * one part for each language, and the language of its front.
 */
record Composition(List<Sheet> sheets, List<Tag> parts, Tongue tongue) {

  static Composition of(
      TypeCase type, LetterTemplate template, LetterData data, SchoolArtwork artwork, Manner manner)
      throws CannotSet {
    Part front = part(type, new Manner.Edition(template, data), artwork, manner);
    List<Part> parts = new ArrayList<>(List.of(front));
    if (manner.behind() != null) {
      parts.add(part(type, manner.behind(), artwork, manner.alone()));
    }
    int pages = parts.stream().mapToInt(part -> part.sheets().size()).sum();
    if (manner.envelope() == EnvelopeProfile.NOTIFY) {
      NotifyRules.checkPages(pages);
    }
    List<Sheet> sheets = new ArrayList<>(pages);
    for (Part part : parts) {
      for (Sheet sheet : part.sheets()) {
        Strip foot = part.foot().foot(sheets.size() + 1, pages);
        sheet.place(part.foot().top(), part.fromRight() ? foot.mirrored() : foot);
        sheets.add(sheet);
      }
    }
    return new Composition(
        sheets,
        parts.stream().map(Part::structure).toList(),
        Tongue.of(data.language()).orElseThrow());
  }

  private static Part part(
      TypeCase type, Manner.Edition edition, SchoolArtwork artwork, Manner manner)
      throws CannotSet {
    LetterData data = edition.data();
    Tongue tongue =
        Tongue.of(data.language())
            .orElseThrow(
                () ->
                    new CannotSet(
                        "Letters in the language \"" + data.language() + "\" cannot be printed"));
    if (edition.template().tongue() != tongue) {
      throw new CannotSet(
          "The template \""
              + edition.template().name()
              + "\" is in "
              + edition.template().tongue().inEnglish()
              + ", what is filled in is in "
              + tongue.inEnglish());
    }
    checkNames(type, data);
    Copy copy =
        new Copy(
            type, data, artwork, tongue, manner.largePrint(), Quotes.in(manner), manner.envelope());
    boolean fromRight = tongue.script().rightToLeft();
    Tag structure = Tag.letter(data.language());
    Strip front = new FrontSetter(copy, structure).front();
    List<Strip> strips = new ArrayList<>(offer(copy, structure, manner.offered()));
    for (Strip strip : new BlockSetter(copy, structure).set(edition.template().blocks())) {
      strips.add(fromRight ? strip.mirrored() : strip);
    }
    FootSetter foot = new FootSetter(copy);
    float top = Paper.mm(manner.envelope().layout().bodyTop());
    List<Sheet> sheets = Paginator.pages(strips, top, foot.bottom());
    sheets.get(0).placeFirst(front);
    return new Part(sheets, structure, foot, fromRight);
  }

  /** One sentence for readers of another language, above all the rest so that they find it. */
  private static List<Strip> offer(Copy copy, Tag structure, Tongue offered) throws CannotSet {
    if (offered == null) {
      return List.of();
    }
    Copy theirs = copy.in(offered);
    List<Strip> strips =
        theirs.paragraph(
            structure.foreign(offered.tag()),
            Run.plain(offered.howToAsk()),
            theirs.sized(Style.BODY),
            Paper.LEFT,
            Paper.COLUMN);
    if (offered.script().rightToLeft()) {
      strips.replaceAll(Strip::mirrored);
    }
    Mark rule = new Mark.Rule(Paper.LEFT, 4, Paper.RIGHT, 4, 0.5f, false, Ink.LINE);
    strips.add(Strip.of(0, 10, List.of(rule)));
    return strips;
  }

  /** Asked first, so that a refusal says whose name it is about. */
  private static void checkNames(TypeCase type, LetterData data) throws CannotSet {
    for (Child child : data.children()) {
      type.printable("name", child.name());
    }
    for (Commitment commitment : data.schoolCommitments()) {
      type.printable("name", commitment.childName());
    }
    for (Commitment commitment : data.parentCommitments()) {
      type.printable("name", commitment.childName());
    }
    for (String line : data.addressLines()) {
      type.printable("name or address", line);
    }
    type.printable("salutation", data.salutation());
    type.printable("name", data.sender().name());
  }

  private record Part(List<Sheet> sheets, Tag structure, FootSetter foot, boolean fromRight) {}
}
