package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/** One building block of a compiled template, in the order of the page. */
sealed interface Block {

  /** A heading; level 1 once a letter, level 2 above a part of it, level 3 in papers only. */
  record Heading(int level, Wording wording) implements Block {}

  /** A paragraph of running text. */
  record Paragraph(Wording wording) implements Block {}

  /** A list written out in the template, with numbers or with dots. */
  record Items(boolean numbered, List<Wording> items) implements Block {}

  /**
   * A list with one item for each of something; nothing at all, heading included, when there is
   * none.
   *
   * @param heading or null
   */
  record Repeated(Each each, Heading heading) implements Block {}

  /** What a list or a table is repeated for. */
  enum Each {
    CHILD,
    SCHOOL_COMMITMENT,
    PARENT_COMMITMENT,
    POSITIVE_MESSAGE,
    LEARNING_LINE,
    SCHOOL_OUTCOME,
    PARENT_OUTCOME
  }

  /**
   * A table with one row for each of something; nothing at all, heading included, when there is
   * none.
   *
   * @param heading or null
   */
  record Table(Each each, Heading heading, List<Column> columns) implements Block {}

  /** One column of a table. */
  record Column(Shows shows, String title) implements Headed {
    @Override
    public float share() {
      return shows.share();
    }
  }

  /**
   * What a column says about a child, a commitment, what became of one, or a learning line, and its
   * share of the table's width.
   */
  enum Shows {
    NAME(45),
    TUTOR_GROUP(25),
    YEAR_GROUP(25),
    ATTENDANCE(25),
    CHILD(25),
    TEXT(55),
    REASON(40),
    DUE(25),
    OUTCOME(40),
    SUBJECT(25),
    LEARNING(50),
    QUESTION(50);

    private final int share;

    Shows(int share) {
      this.share = share;
    }

    int share() {
      return share;
    }
  }

  /** A picture that the school has given; left out where it has not. */
  record Image(Shown shown, String alternative, int millimetres) implements Block {}

  /** The pictures that a school can give. */
  enum Shown {
    LOGO,
    SIGNATURE
  }

  /** What follows starts on a new page. */
  record PageBreak() implements Block {}

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

  /** Blocks only for letters of which something is true, or is not. */
  record Only(Condition.Asked asked, List<Block> blocks) implements Block {}

  /**
   * A table with its words in it.
   *
   * @param toSign whether people write into it
   */
  record Grid(List<GridColumn> columns, List<List<String>> rows, boolean toSign) implements Block {
    private static final int MOST_COLUMNS = 20;
    private static final int MOST_ROWS = 10_000;
    private static final int LONGEST_CELL = 1_000;

    static Grid of(List<Document.Column> columns, List<List<String>> rows, boolean toSign) {
      List<GridColumn> heads =
          Wanted.list("columns", columns, MOST_COLUMNS).stream()
              .map(column -> new GridColumn(column.heading(), (float) column.share()))
              .toList();
      if (heads.isEmpty()) {
        throw new IllegalArgumentException("A table needs a column");
      }
      List<List<String>> checked = new ArrayList<>();
      for (List<String> row : Wanted.list("rows", rows, MOST_ROWS)) {
        if (row.size() != heads.size()) {
          throw new IllegalArgumentException("A row needs one text for each column of its table");
        }
        checked.add(row.stream().map(text -> Wanted.optional("cell", text, LONGEST_CELL)).toList());
      }
      return new Grid(heads, List.copyOf(checked), toSign);
    }
  }

  /** One column of such a table; its share of the width is as the caller has it. */
  record GridColumn(String title, float share) implements Headed {}

  /** The head of a column, and the column's share of the table's width. */
  interface Headed {
    String title();

    float share();
  }

  /**
   * Words as large as they fit.
   *
   * @param lines into how many
   */
  record Display(String words, int lines) implements Block {
    private static final int MOST_LINES = 20;

    public Display {
      checkLines(lines);
    }

    private static void checkLines(int lines) {
      if (lines < 1 || lines > MOST_LINES) {
        throw new IllegalArgumentException("Words to be read from afar fill 1 to 20 lines");
      }
    }
  }

  /**
   * A list in one size, as large as it fits.
   *
   * @param lines into how many each item
   */
  record DisplayItems(List<String> items, int lines) implements Block {
    public DisplayItems {
      Display.checkLines(lines);
    }
  }
}
