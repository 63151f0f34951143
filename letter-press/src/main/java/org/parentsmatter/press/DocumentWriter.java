package org.parentsmatter.press;

import static java.util.stream.Collectors.joining;
import static org.parentsmatter.press.Wanted.characters;
import static org.parentsmatter.press.Wanted.list;
import static org.parentsmatter.press.Wanted.optional;
import static org.parentsmatter.press.Wanted.present;
import static org.parentsmatter.press.Wanted.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parentsmatter.press.Document.Column;
import org.parentsmatter.press.Document.Words;

/**
 * Writes a {@link Document} from its top to its end. Lists and tables may be empty: an empty list
 * leaves nothing behind, an empty table its headings.
 *
 * <p>All methods throw IllegalArgumentException for a text that is missing, blank or too long, and
 * IllegalStateException for what concerns the whole paper where a part of it is written.
 */
public final class DocumentWriter {

  /** In characters, as every limit of a paper's words. */
  public static final int LONGEST_HEADING = 300;

  public static final int LONGEST_FOOT = 300;
  public static final int LONGEST_DISPLAY = 500;
  public static final int LONGEST_TEXT = 4_000;

  private static final int MOST_ITEMS = 1_000;
  private static final int LINES_OF_DISPLAY = 4;
  private static final int LOGO = 22;

  private final List<Block> blocks = new ArrayList<>();

  /** Null where only a part of a paper is written. */
  private final String name;

  private String head = "";
  private String foot = "";
  private String logo = "";
  private boolean large;
  private LocalDate date;
  private boolean titled;
  private boolean headed;

  private DocumentWriter(String name) {
    this.name = name;
  }

  static DocumentWriter titled(String title) {
    return new DocumentWriter(characters("title", title, LONGEST_HEADING));
  }

  /** Small words at the head of every page, one line or two. */
  public DocumentWriter head(String words) {
    ofTheWholePaper();
    head = optional("head of the pages", words, LONGEST_FOOT);
    return this;
  }

  /** The left part of the foot of every page; at its right stands "Page 1 of 2". */
  public DocumentWriter foot(String words) {
    ofTheWholePaper();
    foot = optional("foot of the pages", words, LONGEST_FOOT);
    return this;
  }

  /** All type at least 16 points large: for walls, and for readers who need it. */
  public DocumentWriter largePrint() {
    ofTheWholePaper();
    large = true;
    return this;
  }

  /** The day of the paper, which its file tells: the same paper gives the same bytes. */
  public DocumentWriter date(LocalDate day) {
    ofTheWholePaper();
    present("date", day);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("The date of a paper needs a year of four digits");
    }
    date = day;
    return this;
  }

  /**
   * The logo of the school at the top of the first page; nothing where the school has none.
   *
   * @param alternative what is read aloud instead of it
   */
  public DocumentWriter logo(String alternative) {
    ofTheWholePaper();
    logo = characters("words for the logo", alternative, LONGEST_HEADING);
    return this;
  }

  private void ofTheWholePaper() {
    if (name == null) {
      throw new IllegalStateException("This concerns a whole paper, not a part of one");
    }
  }

  /** The heading of the whole paper, once and before all other headings. */
  public DocumentWriter title(String text) {
    ofTheWholePaper();
    if (titled || headed) {
      throw new IllegalStateException("The title of a paper comes once, before its headings");
    }
    titled = true;
    return add(new Block.Heading(1, Wording.of(characters("title", text, LONGEST_HEADING))));
  }

  public DocumentWriter heading(String text) {
    return heading(2, text);
  }

  public DocumentWriter subheading(String text) {
    return heading(3, text);
  }

  private DocumentWriter heading(int level, String text) {
    headed = true;
    return add(new Block.Heading(level, Wording.of(characters("heading", text, LONGEST_HEADING))));
  }

  public DocumentWriter paragraph(String text) {
    return add(new Block.Paragraph(wording(text)));
  }

  /** A paragraph with parts in bold. */
  public DocumentWriter paragraph(List<Words> parts) {
    return add(new Block.Paragraph(wording(parts)));
  }

  /** A list with dots. */
  public DocumentWriter items(List<String> items) {
    return items(false, list("items", items, MOST_ITEMS).stream().map(DocumentWriter::wording));
  }

  /** A list with dots and parts in bold. */
  public DocumentWriter itemsOf(List<List<Words>> items) {
    return items(false, list("items", items, MOST_ITEMS).stream().map(DocumentWriter::wording));
  }

  /** A list with numbers. */
  public DocumentWriter numbered(List<String> items) {
    return items(true, list("items", items, MOST_ITEMS).stream().map(DocumentWriter::wording));
  }

  private DocumentWriter items(boolean numbers, Stream<Wording> items) {
    List<Wording> all = items.toList();
    return all.isEmpty() ? this : add(new Block.Items(numbers, all));
  }

  private static Wording wording(String text) {
    return Wording.of(characters("text", text, LONGEST_TEXT));
  }

  private static Wording wording(List<Words> parts) {
    List<Words> all = list("parts of the text", parts, MOST_ITEMS);
    characters("text", all.stream().map(Words::text).collect(joining()), LONGEST_TEXT);
    return Wording.of(all);
  }

  /**
   * A table; its headings are printed again on every page, and no row is cut.
   *
   * @param rows each with as many texts as there are columns; a text may be empty
   */
  public DocumentWriter table(List<Column> columns, List<List<String>> rows) {
    return add(Block.Grid.of(columns, rows, false));
  }

  /** A table to write in: lines around every cell, and every row at least 10 mm high. */
  public DocumentWriter signing(List<Column> columns, List<List<String>> rows) {
    return add(Block.Grid.of(columns, rows, true));
  }

  /** Words to be read from afar, as large as they fit into four lines. */
  public DocumentWriter display(String text) {
    return display(text, LINES_OF_DISPLAY);
  }

  /**
   * Words to be read from afar, as large as they fit.
   *
   * @param lines how many lines they may fill, 1 to 20; in the smallest type they fill more
   */
  public DocumentWriter display(String text, int lines) {
    return add(new Block.Display(characters("text", text, LONGEST_DISPLAY), lines));
  }

  /**
   * A list to be read from afar, in one size: the largest in which each item fits.
   *
   * @param lines how many lines an item may fill, 1 to 20
   */
  public DocumentWriter displayItems(List<String> items, int lines) {
    List<String> all = texts("item", items, LONGEST_DISPLAY);
    return all.isEmpty() ? this : add(new Block.DisplayItems(all, lines));
  }

  /** What is written here stays on one page if it fits on one, with the space above it. */
  public DocumentWriter together(Consumer<DocumentWriter> part) {
    DocumentWriter writer = new DocumentWriter(null);
    part.accept(writer);
    headed |= writer.headed;
    return add(new Block.Together(List.copyOf(writer.blocks)));
  }

  /** What follows starts on a new page; there is never an empty one. */
  public DocumentWriter newPage() {
    ofTheWholePaper();
    return add(new Block.PageBreak());
  }

  private DocumentWriter add(Block block) {
    blocks.add(block);
    return this;
  }

  /**
   * The finished paper, which does not change any more.
   *
   * @throws IllegalStateException when it has no date
   */
  public Document build() {
    ofTheWholePaper();
    if (date == null) {
      throw new IllegalStateException("A paper needs a date");
    }
    List<Block> all = new ArrayList<>(blocks);
    if (!logo.isEmpty()) {
      all.add(0, new Block.Image(Block.Shown.LOGO, logo, LOGO));
    }
    return new Document(new Document.Frame(name, head, foot, large, titled, date), all);
  }
}
