package org.parentsmatter.press;

import java.nio.charset.StandardCharsets;

/**
 * The end of a PDF file: what holds its letters together, and the table that says where every
 * object is. The numbers of these objects are the same in every file.
 */
final class FileEnd {

  static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

  static final int CATALOGUE = 1;
  static final int TREE = 2;
  static final int STRUCTURE = 3;
  static final int DOCUMENT = 4;
  static final int OWNERS = 5;
  static final int METADATA = 6;
  static final int INFORMATION = 7;
  static final int COLOURS = 9;
  static final int PICTURES = 10;
  static final int TABLE = 15;
  static final int PACK = 16;
  static final int FONTS = 32;

  private FileEnd() {}

  /** The root of all pages. */
  static Bytes tree(int pages, Bytes kids) {
    Bytes tree = new Bytes(kids.size() + 64).text("<</Type/Pages/Count ").whole(pages);
    return tree.text("/Kids[").put(kids.held(), 0, kids.size()).text("]>>");
  }

  static Bytes structure(int nextKey) {
    Bytes root = new Bytes(128).text("<</Type/StructTreeRoot/K ").reference(DOCUMENT);
    root.text("/ParentTree ").reference(OWNERS).text("/ParentTreeNextKey ").whole(nextKey);
    return root.text(">>");
  }

  static Bytes document(Bytes sections) {
    Bytes document = new Bytes(sections.size() + 64).text("<</S/Document/P ").reference(STRUCTURE);
    return document.text("/K[").put(sections.held(), 0, sections.size()).text("]>>");
  }

  static Bytes owners(Bytes pairs) {
    Bytes owners = new Bytes(pairs.size() + 32).text("<</Nums[");
    return owners.put(pairs.held(), 0, pairs.size()).text("]>>");
  }

  /** The place of an object that is in the file's own pack. */
  static long inPack(int index) {
    return -1 - index;
  }

  static String dictionary(int size, Bytes index, String identity) {
    return "/Type/XRef/W[1 5 2]/Size "
        + size
        + "/Index["
        + new String(index.copy(), StandardCharsets.US_ASCII).strip()
        + "]/Root "
        + CATALOGUE
        + " 0 R/Info "
        + INFORMATION
        + " 0 R/ID[<"
        + identity
        + "><"
        + identity
        + ">]";
  }

  /** For the objects below those of letters: where they begin, 0 while they are not in the file. */
  static long[] noPlaces() {
    return new long[Numbers.FIRST];
  }
}
