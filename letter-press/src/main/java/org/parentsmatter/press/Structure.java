package org.parentsmatter.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags of a document as PDF writes them down: a tree of elements, and for each page which
 * element each piece belongs to. A letter's elements are out as soon as its pages are.
 */
final class Structure {

  private final PdfFile file;
  private final int root;
  private final int document;
  private final Bytes letters = new Bytes(256);
  private final Bytes owners = new Bytes(256);
  private final Bytes element = new Bytes(512);
  private int pages;

  private final List<Page> open = new ArrayList<>();
  private final Map<Tag, Content> contents = new IdentityHashMap<>();
  private final Map<Tag, Integer> numbers = new IdentityHashMap<>();

  Structure(PdfFile file) {
    this.file = file;
    this.root = file.reserve();
    this.document = file.reserve();
  }

  /** Gives the page its key in the tree of owners. */
  int startPage(int object) {
    open.add(new Page(object, new ArrayList<>()));
    return pages++;
  }

  /**
   * Notes that the next piece of content on the page belongs to a tag, and gives the piece its
   * number.
   */
  int content(Tag tag, Mark mark, float top) {
    Page page = open.get(open.size() - 1);
    int id = page.owners().size();
    page.owners().add(tag);
    Content content = contents.computeIfAbsent(tag, any -> new Content(page.object()));
    if (content.page == page.object()) {
      content.kids.whole(id).put(' ');
    } else {
      content.kids.text("<</Type/MCR/Pg ").reference(page.object());
      content.kids.text("/MCID ").whole(id).text(">>");
    }
    if (mark instanceof Mark.Image image) {
      content.box(image.x(), top + image.y(), image.width(), image.height());
    } else if (mark instanceof Mark.Code code) {
      content.box(code.x(), top + code.y(), code.side(), code.side());
    }
    return id;
  }

  /** Writes the elements of a letter whose pages are printed. */
  void endLetter(List<Tag> parts) throws IOException {
    for (Tag part : parts) {
      number(part);
      letters.reference(numbers.get(part));
      write(part, document);
    }
    int key = pages - open.size();
    for (Page page : open) {
      Bytes owned = new Bytes(page.owners().size() * 8 + 8).put('[');
      for (Tag tag : page.owners()) {
        owned.reference(numbers.get(tag));
      }
      int object = file.reserve();
      file.object(object, owned.put(']'));
      owners.whole(key++).put(' ').reference(object);
    }
    open.clear();
    contents.clear();
    numbers.clear();
  }

  private void number(Tag tag) {
    numbers.put(tag, file.reserve());
    for (Tag child : tag.children()) {
      number(child);
    }
  }

  private void write(Tag tag, int parent) throws IOException {
    element.clear();
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
      default -> {}
    }
    Content content = contents.get(tag);
    if (content != null) {
      content.attributes(element);
    }
    element.text("/K[");
    for (Tag child : tag.children()) {
      element.reference(numbers.get(child));
    }
    if (content != null) {
      element.put(content.kids.held(), 0, content.kids.size());
    }
    int number = numbers.get(tag);
    file.object(number, element.text("]>>"));
    for (Tag child : tag.children()) {
      write(child, number);
    }
  }

  /** The number of the root, with which the catalogue points to all this. */
  int finish() throws IOException {
    Bytes all = new Bytes(letters.size() + 64);
    all.text("<</S/Document/P ").reference(root).text("/K[");
    all.put(letters.held(), 0, letters.size()).text("]>>");
    file.object(document, all);
    int tree = file.reserve();
    Bytes parents = new Bytes(owners.size() + 32);
    parents.text("<</Nums[").put(owners.held(), 0, owners.size()).text("]>>");
    file.object(tree, parents);
    Bytes rootObject = new Bytes(128).text("<</Type/StructTreeRoot/K ").reference(document);
    rootObject.text("/ParentTree ").reference(tree).text("/ParentTreeNextKey ").whole(pages);
    file.object(root, rootObject.text(">>"));
    return root;
  }

  private record Page(int object, List<Tag> owners) {}

  /** What is on the pages for one tag. */
  private static final class Content {
    private final int page;
    private final Bytes kids = new Bytes(16);
    private float[] box;

    Content(int page) {
      this.page = page;
    }

    void box(float x, float top, float width, float height) {
      float bottom = Paper.HEIGHT - top - height;
      box = new float[] {x, bottom, x + width, bottom + height};
    }

    void attributes(Bytes element) {
      element.text("/Pg ").reference(page);
      if (box != null) {
        element.text("/A<</O/Layout/Placement/Block/BBox[");
        for (float value : box) {
          element.number(value);
        }
        element.text("]>>");
      }
    }
  }
}
