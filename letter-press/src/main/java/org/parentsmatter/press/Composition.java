package org.parentsmatter.press;

import java.util.List;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;

/**
 * One letter with everything in its place, not yet in any file format: its pages and its structure.
 */
record Composition(List<Sheet> sheets, Tag structure) {

  static Composition of(
      TypeCase type, LetterTemplate template, LetterData data, SchoolArtwork artwork)
      throws CannotSet {
    if (!PrintedWords.speaks(data.language())) {
      throw new CannotSet(
          "Letters in the language \"" + data.language() + "\" cannot be printed yet");
    }
    checkNames(type, data);
    Copy copy = new Copy(type, data, artwork);
    Tag document = Tag.document();
    Strip front = new FrontSetter(copy, document).front();
    List<Sheet> sheets = Paginator.pages(new BlockSetter(copy, document).set(template.blocks()));
    sheets.get(0).placeFirst(front);
    FootSetter foot = new FootSetter(copy);
    for (int i = 0; i < sheets.size(); i++) {
      sheets.get(i).place(FootSetter.top(), foot.foot(i + 1, sheets.size()));
    }
    return new Composition(sheets, document);
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
}
