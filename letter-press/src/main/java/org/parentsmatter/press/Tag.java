package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * One node of a letter's structure, for people who have it read aloud: what a piece of the page is,
 * in what order.
 */
final class Tag {

  private final Kind kind;
  private final String alternative;
  private final List<Tag> children = new ArrayList<>();

  private Tag(Kind kind, String alternative) {
    this.kind = kind;
    this.alternative = alternative;
  }

  static Tag document() {
    return new Tag(Kind.DOCUMENT, "");
  }

  Tag add(Kind childKind) {
    return add(childKind, "");
  }

  Tag figure(String alternativeText) {
    return add(Kind.FIGURE, alternativeText);
  }

  private Tag add(Kind childKind, String alternativeText) {
    Tag child = new Tag(childKind, alternativeText);
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

  List<Tag> children() {
    return children;
  }

  /** The kinds of structure, with their names in PDF. */
  enum Kind {
    DOCUMENT("Document"),
    PARAGRAPH("P"),
    TITLE("H1"),
    HEADING("H2"),
    LIST("L"),
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
