package org.parentsmatter.press;

import java.util.List;

/** One building block of a compiled template, in the order of the page. */
sealed interface Block {

  /** A heading; level 1 once a letter, level 2 above a part of it. */
  record Heading(int level, Wording wording) implements Block {}

  /** A paragraph of running text. */
  record Paragraph(Wording wording) implements Block {}

  /** A list written out in the template. */
  record Bullets(List<Wording> items) implements Block {}

  /**
   * A list with one item for each of something; nothing at all, heading included, when there is
   * none.
   */
  record Repeated(Each each, Heading heading) implements Block {}

  /** What a list is repeated for. */
  enum Each {
    SCHOOL_COMMITMENT,
    PARENT_COMMITMENT,
    POSITIVE_MESSAGE
  }

  /** A table with one row for each child. */
  record ChildTable(List<Column> columns) implements Block {}

  /** One column of the table of children. */
  record Column(Shows shows, String title) {}

  /** What a column says about a child, and its share of the table's width. */
  enum Shows {
    NAME(45),
    TUTOR_GROUP(25),
    YEAR_GROUP(25),
    ATTENDANCE(25);

    private final int share;

    Shows(int share) {
      this.share = share;
    }

    int share() {
      return share;
    }
  }

  /** The QR code with words beside it. */
  record Code(List<Wording> words) implements Block {}

  /** Closing words, signature, name and role of the sender. */
  record SignOff(Wording wording) implements Block {}

  /** The slip at the foot of the last page: boxes to tick and lines to write on. */
  record ReplySlip(
      Heading heading, List<Wording> words, List<Wording> options, List<WritingLines> lines)
      implements Block {}

  /** Ruled lines under a caption. */
  record WritingLines(String caption, int count) {}

  /** Blocks that stay on one page as long as they fit on one. */
  record Together(List<Block> blocks) implements Block {}

  /** Blocks only for a plan in one of its two states. */
  record Only(boolean whileAgreed, List<Block> blocks) implements Block {}
}
