package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of a letter as PDF writes them down: a tree of elements, and for each page which element
 * each piece belongs to.
 */
final class Structure {

  private final List<List<Tag>> owners = new ArrayList<>();
  private int page;
  private int first;

  void startPage(int index) {
    page = index;
    owners.add(new ArrayList<>(64));
  }

  /**
   * Notes that the next piece of content on the page belongs to a tag, and gives the piece its
   * number.
   */
  int content(Tag tag, Mark mark, float top) {
    List<Tag> onPage = owners.get(page);
    int piece = onPage.size();
    onPage.add(tag);
    Tag.Content content = tag.content(page);
    content.add(page, piece);
    if (mark instanceof Mark.Image image) {
      content.box(image.x(), top + image.y(), image.width(), image.height());
    } else if (mark instanceof Mark.Code code) {
      content.box(code.x(), top + code.y(), code.side(), code.side());
    }
    return piece;
  }

  /** Numbers all tags, counted from the letter's first object, and says how many there are. */
  int count(List<Tag> parts, int from) {
    int next = from;
    for (Tag part : parts) {
      next = number(part, next);
    }
    return next - from;
  }

  private static int number(Tag tag, int number) {
    tag.number(number);
    int next = number + 1;
    for (Tag child : tag.children()) {
      next = number(child, next);
    }
    return next;
  }

  void startAt(int firstObject) {
    first = firstObject;
  }

  /**
   * Writes what belongs to what on each page, and then the elements.
   *
   * @param number of the first page's list
   */
  void write(Pack pack, int number, List<Tag> parts) {
    for (int i = 0; i < owners.size(); i++) {
      Bytes out = pack.begin(number + i).put('[');
      for (Tag tag : owners.get(i)) {
        out.reference(first + tag.number());
      }
      out.text("]\n");
    }
    for (Tag part : parts) {
      write(pack, part, FileEnd.DOCUMENT);
    }
  }

  private void write(Pack pack, Tag tag, int parent) {
    int number = first + tag.number();
    Bytes element = pack.begin(number);
    element.text("<</S/").text(tag.kind().pdf()).text("/P ").reference(parent);
    if (!tag.language().isEmpty()) {
      element.text("/Lang(").text(tag.language()).put(')');
    }
    if (!tag.alternative().isEmpty()) {
      element.text("/Alt").string(tag.alternative());
    }
    switch (tag.kind()) {
      case COLUMN_HEAD -> element.text("/A<</O/Table/Scope/Column>>");
      case LIST -> element.text("/A<</O/List/ListNumbering/Disc>>");
      case NUMBERED_LIST -> element.text("/A<</O/List/ListNumbering/Decimal>>");
      default -> {}
    }
    Tag.Content content = tag.content();
    int firstPage = first + OwnPart.PAGES;
    if (content != null) {
      element.text("/Pg ").reference(firstPage + content.page());
      box(element, content.box());
    }
    element.text("/K[");
    for (Tag child : tag.children()) {
      element.reference(first + child.number());
    }
    if (content != null) {
      content.write(element, firstPage);
    }
    element.text("]>>\n");
    for (Tag child : tag.children()) {
      write(pack, child, number);
    }
  }

  private static void box(Bytes element, float[] box) {
    if (box != null) {
      element.text("/A<</O/Layout/Placement/Block/BBox[");
      for (float side : box) {
        element.number(side);
      }
      element.text("]>>");
    }
  }
}
