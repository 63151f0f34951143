package org.parentsmatter.benchmarks.peers;

import java.util.List;

/**
 * A letter as words in reading order, for renderers that know nothing of the press and its
 * templates. The page numbers in the foot are the renderer's own.
 *
 * @param title of the file
 * @param contact telephone number, e-mail address and website in one line
 * @param reference the whole line beside the address
 * @param foot what stands in the foot before the page number
 */
record PlainLetter(
    String title,
    String language,
    String school,
    String schoolAddress,
    String contact,
    List<String> address,
    String date,
    String reference,
    List<Part> parts,
    String coreMessage,
    String foot) {

  /** One thing after the other in the running text. */
  sealed interface Part permits Title, Heading, Paragraph, Items, Table, SignOff, Slip {}

  record Title(String text) implements Part {}

  record Heading(String text) implements Part {}

  /** Its first words may be bold. */
  record Paragraph(String bold, String text) implements Part {}

  record Items(List<Item> items) implements Part {}

  /** A bullet: its first words may be bold, and small print may stand below it. */
  record Item(String bold, String text, String small) {}

  /** Its first column is bold. */
  record Table(List<String> heads, List<List<String>> rows) implements Part {}

  record SignOff(String closing, String name, String role) implements Part {}

  /**
   * The slip to cut off, with a QR code of its reference.
   *
   * @param lines captions, each before lines to write on
   */
  record Slip(
      String cutHere,
      String heading,
      List<String> words,
      List<String> options,
      List<Line> lines,
      String code)
      implements Part {}

  record Line(String caption, int count) {}
}
