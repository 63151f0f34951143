package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One node of a letter's structure, for people who have it read aloud: what a piece of the page is,
 * in what order, and in which language where that changes.
 */
final class Tag {

  private final Kind kind;
  private final String alternative;
  private final String language;
  private final List<Tag> children = new ArrayList<>();
  private int number;
  private Content content;

  private Tag(Kind kind, String alternative, String language) {
    this.kind = kind;
    this.alternative = alternative;
    this.language = language;
  }

  /** A whole letter in one language. */
  static Tag letter(String language) {
    return new Tag(Kind.SECTION, "", language);
  }

  Tag add(Kind childKind) {
    return add(childKind, "", "");
  }

  /** A heading; a letter's first is one of level 1, however it looks. */
  Tag heading(Kind level) {
    boolean first = children.stream().noneMatch(child -> child.kind == Kind.TITLE);
    return add(first ? Kind.TITLE : level);
  }

  Tag figure(String alternativeText) {
    return add(Kind.FIGURE, alternativeText, "");
  }

  /** A paragraph in another language than its letter. */
  Tag foreign(String itsLanguage) {
    return add(Kind.PARAGRAPH, "", itsLanguage);
  }

  private Tag add(Kind childKind, String alternativeText, String itsLanguage) {
    Tag child = new Tag(childKind, alternativeText, itsLanguage);
    children.add(child);
    return child;
  }

  Kind kind() {
    return kind;
  }

  /** What is read aloud instead of a picture. */
  String alternative() {
    return alternative;
  }

  /** Empty where it is that of the node around it. */
  String language() {
    return language;
  }

  List<Tag> children() {
    return children;
  }

  /** How many nodes it is, with all below it. */
  int size() {
    int size = 1;
    for (Tag child : children) {
      size += child.size();
    }
    return size;
  }

  /** Of its object, counted from the letter's first. */
  int number() {
    return number;
  }

  void number(int newNumber) {
    number = newNumber;
  }

  /** What is printed for it; null while that is nothing. */
  Content content() {
    return content;
  }

  /** What is printed for it, which begins on this page if it has not yet. */
  Content content(int page) {
    if (content == null) {
      content = new Content(page);
    }
    return content;
  }

  /** The pieces of pages that a tag is about. */
  static final class Content {
    private final int page;
    private int[] pieces = new int[4];
    private int count;
    private float[] box;

    private Content(int page) {
      this.page = page;
    }

    /** The page on which it begins. */
    int page() {
      return page;
    }

    void add(int onPage, int piece) {
      if (count == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * count);
      }
      pieces[count++] = onPage;
      pieces[count++] = piece;
    }

    void box(float x, float top, float width, float height) {
      float bottom = Paper.HEIGHT - top - height;
      box = new float[] {x, bottom, x + width, bottom + height};
    }

    /** Where a picture stands; else null. */
    float[] box() {
      return box;
    }

    void write(Bytes out, int firstPage) {
      for (int i = 0; i < count; i += 2) {
        if (pieces[i] == page) {
          out.whole(pieces[i + 1]).put(' ');
        } else {
          out.text("<</Type/MCR/Pg ").reference(firstPage + pieces[i]);
          out.text("/MCID ").whole(pieces[i + 1]).text(">>");
        }
      }
    }
  }

  /** The kinds of structure, with their names in PDF. */
  enum Kind {
    SECTION("Sect"),
    PARAGRAPH("P"),
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    LIST("L"),
    NUMBERED_LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    ROW("TR"),
    COLUMN_HEAD("TH"),
    CELL("TD"),
    FIGURE("Figure");

    private final String pdf;

    Kind(String pdf) {
      this.pdf = pdf;
    }

    String pdf() {
      return pdf;
    }
  }
}
