package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A letter's tags as PDF writes them down: a tree of elements, and for each page which element each
 * piece belongs to.
 */
final class Structure {

  private final COSDictionary root = new COSDictionary();
  private final Map<Tag, COSDictionary> elements = new IdentityHashMap<>();
  private final List<COSArray> owners = new ArrayList<>();
  private PDPage page;

  Structure(Tag document) {
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    root.setItem(COSName.K, element(document, root));
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    elements.put(tag, element);
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, tag.kind().pdf());
    element.setItem(COSName.P, parent);
    if (!tag.alternative().isEmpty()) {
      element.setString(COSName.ALT, tag.alternative());
    }
    switch (tag.kind()) {
      case COLUMN_HEAD -> attribute(element, "Table", "Scope", "Column");
      case LIST -> attribute(element, "List", "ListNumbering", "Disc");
      default -> {}
    }
    COSArray kids = new COSArray();
    for (Tag child : tag.children()) {
      kids.add(element(child, element));
    }
    kids.setDirect(true);
    element.setItem(COSName.K, kids);
    return element;
  }

  private static void attribute(COSDictionary element, String owner, String key, String value) {
    COSDictionary attribute = new COSDictionary();
    attribute.setName(COSName.O, owner);
    attribute.setName(COSName.getPDFName(key), value);
    attribute.setDirect(true);
    element.setItem(COSName.A, attribute);
  }

  void startPage(PDPage newPage) {
    page = newPage;
    page.setStructParents(owners.size());
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    owners.add(new COSArray());
  }

  /**
   * Notes that the next piece of content on the page belongs to a tag, and gives the piece its
   * number.
   */
  int content(Tag tag, Mark mark, float top) {
    COSDictionary element = elements.get(tag);
    COSArray owned = owners.get(owners.size() - 1);
    int id = owned.size();
    owned.add(element);
    COSArray kids = element.getCOSArray(COSName.K);
    if (element.getCOSDictionary(COSName.PG) == null) {
      element.setItem(COSName.PG, page);
    }
    if (element.getCOSDictionary(COSName.PG) == page.getCOSObject()) {
      kids.add(COSInteger.get(id));
    } else {
      kids.add(elsewhere(id));
    }
    if (mark instanceof Mark.Image image) {
      box(element, image.x(), top + image.y(), image.width(), image.height());
    } else if (mark instanceof Mark.Code code) {
      box(element, code.x(), top + code.y(), code.side(), code.side());
    }
    return id;
  }

  /** A paragraph that goes on over the page. */
  private COSDictionary elsewhere(int id) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, id);
    reference.setDirect(true);
    return reference;
  }

  private static void box(COSDictionary element, float x, float top, float width, float height) {
    COSArray box = new COSArray();
    float bottom = Paper.HEIGHT - top - height;
    for (float value : new float[] {x, bottom, x + width, bottom + height}) {
      box.add(new COSFloat(value));
    }
    attribute(element, "Layout", "Placement", "Block");
    element.getCOSDictionary(COSName.A).setItem(COSName.BBOX, box);
  }

  COSDictionary finished() {
    COSArray numbers = new COSArray();
    for (int i = 0; i < owners.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(owners.get(i));
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.getPDFName("ParentTree"), parents);
    root.setInt(COSName.getPDFName("ParentTreeNextKey"), owners.size());
    return root;
  }
}
