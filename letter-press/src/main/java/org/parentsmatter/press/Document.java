package org.parentsmatter.press;

import static org.parentsmatter.press.Wanted.characters;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper of the school's own that is no letter: a poster for the staff room, a sheet with names to
 * sign, a pack of pages for staff. It is in English; names in any script of the press may stand
 * anywhere in it. Every text is data and never markup, and white space of any kind is one space.
 * {@link LetterPress#set(Document, SchoolArtwork)} sets it.
 */
public final class Document {

  private final Frame frame;
  private final List<Block> blocks;

  Document(Frame frame, List<Block> blocks) {
    this.frame = frame;
    this.blocks = List.copyOf(blocks);
  }

  /**
   * Begins a paper.
   *
   * @param title what the file calls itself; it is not printed
   */
  public static DocumentWriter titled(String title) {
    return DocumentWriter.titled(title);
  }

  Frame frame() {
    return frame;
  }

  List<Block> blocks() {
    return blocks;
  }

  /**
   * What goes for the whole paper.
   *
   * @param head of every page, may be empty
   * @param foot of every page, may be empty
   * @param large whether all type is large
   * @param titled whether a title is printed
   */
  record Frame(
      String title, String head, String foot, boolean large, boolean titled, LocalDate date) {}

  /**
   * A column of a table.
   *
   * @param share how wide it is beside the others: 2 is twice as wide as 1. No column is narrower
   *     than the longest word of its heading
   */
  public record Column(String heading, double share) {
    public Column {
      heading =
          characters("heading of the column", heading, DocumentWriter.LONGEST_HEADING)
              .replaceAll("\\s+", " ");
      if (!(share > 0 && share <= 1_000)) {
        throw new IllegalArgumentException("The share of a column must be above 0, at most 1,000");
      }
    }
  }

  /**
   * A part of a text in one look. It keeps the spaces at its ends: "Zofia: " in bold, then the
   * rest.
   */
  public record Words(String text, boolean bold) {
    public Words {
      Wanted.exact("part of the text", text, DocumentWriter.LONGEST_TEXT);
    }

    public static Words plain(String text) {
      return new Words(text, false);
    }

    public static Words bold(String text) {
      return new Words(text, true);
    }
  }
}
