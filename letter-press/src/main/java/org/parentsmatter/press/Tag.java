package org.parentsmatter.press;

import java.util.ArrayList;
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

  /** The kinds of structure, with their names in PDF. */
  enum Kind {
    SECTION("Sect"),
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
